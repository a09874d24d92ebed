import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Place } from '../journey/place.ts';
import { roomFor } from './roomFor.ts';

/** Moves cards, each to its own new place: one write a card, at the end of the gesture. */
export function moveCards(document: JourneyDocument, places: ReadonlyMap<Id, Place>): void {
  const room = roomFor(document, places);
  document.transact(() => {
    for (const [id, place] of [...room, ...places]) document.set('cards', id, { place });
  });
}
