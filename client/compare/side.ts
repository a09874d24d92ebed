import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';

/** One of two journeys that are compared. */
export interface Side {
  readonly id: string;
  readonly snapshot: JourneySnapshot;
}

/** Where a stage, lane or card is on the map of its journey; the map itself for none. */
export function addressOf(side: Side, subject: string): string {
  if (subject === '') return `/journeys/${side.id}`;
  return `/journeys/${side.id}?card=${encodeURIComponent(subject)}`;
}
