import type { ReactNode } from 'react';
import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';
import { needColourVar } from './needColour.ts';
import { NeedGlyph } from './NeedGlyph.tsx';

/** How high a need's tile is filled at each level, in grid units from its lower edge. */
export const NEED_FILL: Readonly<Record<RiskLevel | 0, number>> = { 0: 0, 1: 0, 2: 7, 3: 18 };

/** How a need's icon is scaled and shifted into its 18 × 18 tile, and how where there is no tile. */
export const NEED_ICON = { scale: 0.75, offset: 3 } as const;
const BARE_ICON = { scale: 0.9, offset: 1.8 } as const;

/**
 * A need on a tile that fills up with the risk: `watch` is an outline, `at risk` partly full, `failing` full, with the
 * icon cut out of the filling. Level 0 is the bare icon. Only the filling carries the need's colour, so that what is
 * merely watched stays quiet.
 */
export function NeedMark({
  need,
  level,
  size = 18,
  title,
}: MarkIconProps & { readonly need: string; readonly level: RiskLevel | 0 }) {
  const color = level >= 2 ? needColourVar(need) : 'var(--mark-quiet)';
  const edge = 18 - NEED_FILL[level];
  return (
    <MarkIcon size={size} title={title} grid={[18, 18]} color={color}>
      {level > 0 && (
        <rect
          x={0.7}
          y={0.7}
          width={16.6}
          height={16.6}
          rx={4.3}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.4}
        />
      )}
      <Band top={0} bottom={edge}>
        <IconInTile need={need} fit={level === 0 ? BARE_ICON : NEED_ICON} />
      </Band>
      <Band top={edge} bottom={18}>
        <rect width={18} height={18} rx={5} fill="currentColor" />
        <g className="mark-cut">
          <IconInTile need={need} fit={NEED_ICON} />
        </g>
      </Band>
    </MarkIcon>
  );
}

function IconInTile({
  need,
  fit: { scale, offset },
}: {
  readonly need: string;
  readonly fit: { readonly scale: number; readonly offset: number };
}) {
  return (
    <g transform={`translate(${offset} ${offset}) scale(${scale})`}>
      <NeedGlyph need={need} />
    </g>
  );
}

/** A nested `<svg>` clips what is in it without needing an id that is unique in the page. */
function Band({
  top,
  bottom,
  children,
}: {
  readonly top: number;
  readonly bottom: number;
  readonly children: ReactNode;
}) {
  if (bottom <= top) return null;
  return (
    <svg x={0} y={top} width={18} height={bottom - top} viewBox={`0 ${top} 18 ${bottom - top}`}>
      {children}
    </svg>
  );
}
