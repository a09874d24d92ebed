import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import { useNeedBook } from './needBookContext.ts';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';
import { needColourVar } from './needColour.ts';
import { NeedGlyph } from './NeedGlyph.tsx';
import { NEED_TILE, NEED_TILE_HALF } from '../../shared/marks/glyphs.ts';

/**
 * A need on a tile that fills up with the risk: `watch` is an outline, `at risk` half full, `failing` full, with the
 * icon cut out of it. Level 0 is the bare icon. What is merely watched stays grey.
 */
export function NeedMark({
  need,
  level,
  size = 18,
  title,
}: MarkIconProps & { readonly need: string; readonly level: RiskLevel | 0 }) {
  const { colour } = useNeedBook().needOf(need);
  return (
    <MarkIcon
      size={size}
      title={title}
      grid={[18, 18]}
      color={level >= 2 ? needColourVar(need, colour) : 'var(--mark-quiet)'}
    >
      {level > 0 && (
        <path
          d={NEED_TILE}
          fill={level === 3 ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={1.4}
        />
      )}
      {level === 2 && <path className="mark-half" d={NEED_TILE_HALF} fill="currentColor" />}
      <g
        className={level === 3 ? 'mark-cut' : undefined}
        transform={level === 0 ? 'translate(1.8 1.8) scale(0.9)' : 'translate(3 3) scale(0.75)'}
      >
        <NeedGlyph need={need} />
      </g>
    </MarkIcon>
  );
}
