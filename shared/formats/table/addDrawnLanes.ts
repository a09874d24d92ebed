import type { NewId } from '../../journey/id.ts';
import { DEFAULT_LANES, holdsCards, laneShape, type Lane } from '../../journey/lane.ts';
import { orderAfter } from '../../journey/order.ts';
import { makeRecord } from '../../journey/record.ts';
import type { Words } from '../../words/wordsOf.ts';

/** The lanes of a table, in order, and below them those that every new journey draws: the emotion curve and the needs at risk. */
export function addDrawnLanes(lanes: readonly Lane[], newId: NewId, words: Words): Lane[] {
  const all = [...lanes];
  for (const { name, kind } of DEFAULT_LANES.filter((one) => !holdsCards(one))) {
    const order = orderAfter(all.at(-1)?.order ?? null);
    all.push(makeRecord(laneShape, newId(), { name: words.say(name), kind, order }));
  }
  return all;
}
