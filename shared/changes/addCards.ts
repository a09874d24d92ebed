import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { JourneyFragment } from '../journey/content.ts';
import { roomFor } from './roomFor.ts';

/** Adds cards, with what is marked on them, where their places say; ids are fresh. Used for one new card and for a paste of many. */
export function addCards(document: JourneyDocument, fragment: JourneyFragment): void {
  const room = roomFor(document, new Map(fragment.cards.map(({ id, place }) => [id, place])));
  document.add(
    (add) => {
      for (const card of fragment.cards) add('cards', card);
      for (const need of fragment.needsAtRisk) add('needsAtRisk', need);
      for (const moment of fragment.momentsOfTruth) add('momentsOfTruth', moment);
      for (const painPoint of fragment.painPoints) add('painPoints', painPoint);
    },
    () => {
      for (const [id, place] of room) document.set('cards', id, { place });
    },
  );
}
