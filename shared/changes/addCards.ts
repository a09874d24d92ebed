import type { JourneyDocument } from '../document/journeyDocument.ts';
import { HANGING } from '../journey/collections.ts';
import type { JourneyFragment } from '../journey/content.ts';
import { roomFor } from './roomFor.ts';

/** Adds cards, with what is marked on them and the links between them, where their places say; ids are fresh. Used for one new card and for a paste of many. */
export function addCards(document: JourneyDocument, fragment: JourneyFragment): void {
  const room = roomFor(document, new Map(fragment.cards.map(({ id, place }) => [id, place])));
  document.add(
    (add) => {
      for (const card of fragment.cards) add('cards', card);
      for (const name of HANGING) for (const record of fragment[name]) add(name, record);
      for (const link of fragment.links) add('links', link);
      for (const need of fragment.teamNeeds) if (!document.has('teamNeeds', need.id)) add('teamNeeds', need);
    },
    () => {
      for (const [id, place] of room) document.set('cards', id, { place });
    },
  );
}
