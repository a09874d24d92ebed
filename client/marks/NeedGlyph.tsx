import { useNeedBook } from './needBookContext.ts';
import { GlyphPaths } from './GlyphPaths.tsx';
import { NEED_GLYPHS } from '../../shared/marks/glyphs.ts';

/** A need's icon, or its letter where it has none, in the current colour, on the 16 × 16 grid of an `<svg>` around it. */
export function NeedGlyph({ need }: { readonly need: string }) {
  const { letter } = useNeedBook().needOf(need);
  const glyph = NEED_GLYPHS[need];
  if (glyph !== undefined) return <GlyphPaths glyph={glyph} strokeWidth={1.7} />;
  return (
    <text
      x={8}
      y={12.6}
      textAnchor="middle"
      fontSize={letter.length > 1 ? 10.5 : 13}
      fontWeight={700}
      fill="currentColor"
    >
      {letter}
    </text>
  );
}
