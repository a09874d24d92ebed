import type { JourneyDocument } from '../document/journeyDocument.ts';
import { readJourney } from '../document/journeyReader.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards } from '../journey/lane.ts';
import { cardsLyingIn } from './cardsLyingIn.ts';
import { placesAtEnd } from './placesAtEnd.ts';

/**
 * Removes a lane and sweeps away the cards in it, or moves them to the lane `to`: one write, so that undo brings all of it
 * back, and a card that somebody moved out or dropped in meanwhile stays [R3, R4]. Does nothing to the last lane that
 * holds cards [R5].
 */
export function removeLane(
  document: JourneyDocument,
  { id, at, to = null }: { readonly id: Id; readonly at: number; readonly to?: Id | null },
): void {
  const snapshot = readJourney(document);
  const holders = snapshot.lanes.filter(holdsCards);
  if (holders.length === 1 && holders[0]?.id === id) return;
  const moves = to !== null && to !== id && holders.some((lane) => lane.id === to);
  const places = moves ? placesAtEnd(snapshot, 'lane', [id], to) : [];
  // Cards that move are not swept: one that somebody put back in there meanwhile must stay in sight.
  const swept = moves ? [] : cardsLyingIn(document, snapshot, 'lane', id);
  document.transact(() => {
    for (const [card, place] of places) document.set('cards', card, { place });
    document.setRemoval('lanes', id, { at, swept });
  });
}
