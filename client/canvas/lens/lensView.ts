import type { Id } from '../../../shared/journey/id.ts';
import type { Lens } from '../../../shared/lenses/lens.ts';
import type { LensReadings } from '../../../shared/lenses/lensOf.ts';

/** The map as read through a lens. */
export interface LensView {
  readonly lens: Lens;
  readonly readings: LensReadings;
  /** What the lens finds on a stage or card, in words; empty for what it does not know. */
  wordsOf(id: Id): string;
}
