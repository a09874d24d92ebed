import type { LaneKind } from '../journey/lane.ts';

/** The lines of a service blueprint, from what customers touch to what they never see. */
export type BlueprintLine = 'interaction' | 'visibility' | 'internal';

/** How far a kind of lane is from the customer; what is not here has no side, such as notes and what draws itself. */
const DEPTH: Partial<Readonly<Record<LaneKind, number>>> = {
  evidence: 0,
  customer: 0,
  frontstage: 1,
  backstage: 2,
  support: 3,
};
const VISIBLE = 1;

/**
 * Which line of a service blueprint lies below each lane (Shostack 1984; Bitner, Ostrom & Morgan 2008), `null` where
 * there is none. A line lies directly above the deeper side, whatever stands between the two; where several lines would
 * fall together it is the one of visibility, which tells what the customer sees.
 */
export function blueprintLines(lanes: readonly { readonly kind: LaneKind }[]): (BlueprintLine | null)[] {
  const lines = lanes.map((): BlueprintLine | null => null);
  let upper: number | null = null;
  for (const [index, { kind }] of lanes.entries()) {
    const depth = DEPTH[kind];
    if (depth === undefined) continue;
    if (upper !== null && depth > upper) lines[index - 1] = lineBetween(upper, depth);
    upper = depth;
  }
  return lines;
}

function lineBetween(upper: number, lower: number): BlueprintLine {
  if (upper <= VISIBLE && lower > VISIBLE) return 'visibility';
  return lower <= VISIBLE ? 'interaction' : 'internal';
}
