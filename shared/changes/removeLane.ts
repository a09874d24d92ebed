import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { cardsLyingIn } from './cardsLyingIn.ts';

/**
 * Removes a lane and sweeps away the cards in it: one write, so that undo brings all of them back, and a card that
 * somebody moved out or dropped in meanwhile stays [R3, R4].
 */
export function removeLane(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  const swept = cardsLyingIn(document, 'lane', id);
  document.transact(() => {
    document.setRemoval('lanes', id, { at, swept });
  });
}
