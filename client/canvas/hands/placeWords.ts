import { holdsCards } from '../../../shared/journey/lane.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { BoardPlace } from '../../../shared/layout/boardPlace.ts';
import { cardWords, counted, markWords, nameOf } from '../cards/cardWords.ts';
import { drawnWords } from '../drawn/drawnWords.ts';

/** Says a place on the board in words. */
export function placeWords(snapshot: JourneySnapshot, place: BoardPlace): string {
  if (place.kind === 'card') return cardWords(snapshot, place.id);
  if (place.kind === 'stage') {
    const index = snapshot.stages.findIndex(({ id }) => id === place.id);
    const cards = cardCount(snapshot, 'stage', place.id);
    const where = `${index + 1} of ${snapshot.stages.length}`;
    return [
      `Stage ${nameOf(snapshot.stages, place.id)}`,
      where,
      cards,
      ...markWords(snapshot, place.id),
    ].join(', ');
  }
  if (place.kind === 'lane') {
    const index = snapshot.lanes.findIndex(({ id }) => id === place.id);
    const name = `Lane ${nameOf(snapshot.lanes, place.id)}`;
    return [name, `${index + 1} of ${snapshot.lanes.length}`, cardCount(snapshot, 'lane', place.id)].join(
      ', ',
    );
  }
  const lane = snapshot.lanes.find(({ id }) => id === place.lane);
  if (lane !== undefined && !holdsCards(lane)) return drawnWords(snapshot, lane.kind, place.stage);
  const stage = nameOf(snapshot.stages, place.stage);
  return `Empty cell: stage ${stage}, lane ${nameOf(snapshot.lanes, place.lane)}. Type to add a touchpoint`;
}

function cardCount(snapshot: JourneySnapshot, axis: 'stage' | 'lane', id: string): string {
  let count = 0;
  for (const card of snapshot.cards.values()) if (card.place[axis] === id) count++;
  return counted(count, 'card', 'cards');
}
