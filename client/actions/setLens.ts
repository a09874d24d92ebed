import { lensText, type Lens } from '../../shared/lenses/lens.ts';
import type { JourneySession } from '../model/journeySession.ts';

/** Reads the map through a lens, for this person alone; `null`, or the same one again, takes it off. */
export function setLens({ viewing }: JourneySession, wanted: Lens | null): void {
  const now = viewing.lens.get();
  const isOff = wanted === null || (now !== null && lensText(now) === lensText(wanted));
  viewing.lens.set(isOff ? null : wanted);
}
