import { readJourney } from '../document/journeyReader.ts';
import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** The ids of the cards that people see in a stage or lane, and whose place names it. */
export function cardsLyingIn(document: JourneyDocument, axis: 'stage' | 'lane', id: Id): Id[] {
  return [...readJourney(document).cards.values()]
    .filter((card) => document.get('cards', card.id)?.place[axis] === id)
    .map((card) => card.id);
}
