import { GLYPH_STROKE, type Glyph } from '../../shared/marks/glyphs.ts';

/** The paths of a glyph in the current colour, for use inside an `<svg>` whose user units are the 16 × 16 grid. */
export function GlyphPaths({
  glyph,
  strokeWidth = GLYPH_STROKE,
}: {
  readonly glyph: Glyph;
  readonly strokeWidth?: number;
}) {
  return (
    <>
      {glyph.fill !== undefined && <path d={glyph.fill} fill="currentColor" />}
      {glyph.stroke !== undefined && (
        <path
          d={glyph.stroke}
          fill="none"
          stroke="currentColor"
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </>
  );
}
