import type { JourneySnapshot } from '../journey/snapshot.ts';
import { coverage, type Coverage } from './coverage.ts';
import { whatHurts, type PlacedPain } from './whatHurts.ts';

/** What nobody answers for, and what nobody knows. */
export interface LooseEnds extends Coverage {
  /** Nobody answers for the journey itself. */
  readonly isUnowned: boolean;
  /** Open pain points without an owner, the worst first. */
  readonly unowned: readonly PlacedPain[];
}

/** What a journey lacks before anybody can act on it. */
export function looseEnds(snapshot: JourneySnapshot): LooseEnds {
  return {
    ...coverage(snapshot),
    isUnowned: snapshot.header.owner === null,
    unowned: whatHurts(snapshot).pains.filter(({ pain }) => pain.owner === null),
  };
}
