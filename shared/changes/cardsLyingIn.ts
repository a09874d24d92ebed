import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';

/** The ids of the cards that people see in a stage or lane, and whose place names it. */
export function cardsLyingIn(
  document: JourneyDocument,
  snapshot: JourneySnapshot,
  axis: 'stage' | 'lane',
  id: Id,
): Id[] {
  const ids: Id[] = [];
  for (const card of snapshot.cards.values())
    if (card.place[axis] === id && document.field('cards', card.id, 'place')?.[axis] === id)
      ids.push(card.id);
  return ids.toSorted();
}
