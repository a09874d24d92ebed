import type { Severity } from '../../shared/journey/painPoint.ts';
import { GlyphPaths } from './GlyphPaths.tsx';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';
import { BOLT_GLYPH, SEVERITY_BARS } from '../../shared/marks/glyphs.ts';

/** Where the bars stand, right of the bolt, on the 26 × 16 grid of the mark. */
const BARS_X = 13.4;

/** A bolt, and the severity as how many of four rising bars are full. Only a major pain or a catastrophe is coloured. */
export function PainMark({ severity, size, title }: MarkIconProps & { readonly severity: Severity }) {
  return (
    <MarkIcon size={size ?? 16} title={title} grid={[26, 16]} color={painColourVar(severity)}>
      <GlyphPaths glyph={BOLT_GLYPH} />
      {SEVERITY_BARS.map(({ x, y, width, height }, index) => (
        <rect
          key={x}
          className={index < severity ? undefined : 'mark-empty'}
          x={BARS_X + x}
          y={y}
          width={width}
          height={height}
          rx={0.8}
          fill="currentColor"
        />
      ))}
    </MarkIcon>
  );
}

/** The colour of a pain point by its severity, as a custom property that follows the theme. */
export function painColourVar(severity: Severity): string {
  if (severity === 4) return 'var(--danger)';
  return severity === 3 ? 'var(--mark-warn)' : 'var(--mark-quiet)';
}
