import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Place } from '../journey/place.ts';

/** Moves cards, each to its own new place: one write a card, at the end of the gesture. */
export function moveCards(document: JourneyDocument, places: ReadonlyMap<Id, Place>): void {
  document.transact(() => {
    for (const [id, place] of places) document.set('cards', id, { place });
  });
}
