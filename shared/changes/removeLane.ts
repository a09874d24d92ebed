import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards } from '../journey/lane.ts';
import { cardsLyingIn } from './cardsLyingIn.ts';

/**
 * Removes a lane and sweeps away the cards in it: one write, so that undo brings all of them back, and a card that
 * somebody moved out or dropped in meanwhile stays [R3, R4]. Does nothing to the last lane that holds cards [R5].
 */
export function removeLane(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  const snapshot = readJourney(document);
  const holders = snapshot.lanes.filter(holdsCards);
  if (holders.length === 1 && holders[0]?.id === id) return;
  const swept = cardsLyingIn(document, snapshot, 'lane', id);
  document.transact(() => {
    document.setRemoval('lanes', id, { at, swept });
  });
}
