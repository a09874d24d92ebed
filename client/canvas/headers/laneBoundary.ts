import type { LaneKind } from '../../../shared/journey/lane.ts';

/**
 * The line that a service blueprint draws between two lanes, by its name (Shostack 1984; Bitner, Ostrom & Morgan 2008);
 * `null` where there is none.
 */
export function laneBoundary(upper: LaneKind, lower: LaneKind | undefined): string | null {
  if (upper === 'customer' && lower === 'frontstage') return 'Line of interaction';
  if (upper === 'frontstage' && lower === 'backstage') return 'Line of visibility';
  if (upper === 'backstage' && lower === 'support') return 'Line of internal interaction';
  return null;
}
