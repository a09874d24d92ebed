import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import { must } from '../journey/must.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';

/** The same thing in the journey before and after; `null` on the side where it is not. */
export interface Pair<T> {
  readonly id: Id;
  readonly before: T | null;
  readonly after: T | null;
}

/** A lane of one stage on both sides, with the cards that lie there on each. */
export interface AlignedLane extends Pair<Lane> {
  readonly cardsBefore: readonly Card[];
  readonly cardsAfter: readonly Card[];
}

/** A stage on both sides, with those of its lanes that hold any cards. */
export interface AlignedStage extends Pair<Stage> {
  readonly lanes: readonly AlignedLane[];
}

/** Lays two journeys of one origin beside each other, stage by stage and lane by lane; what is only before stands where it was. */
export function alignJourneys(before: JourneySnapshot, after: JourneySnapshot): AlignedStage[] {
  const lanes = paired(before.lanes.filter(holdsCards), after.lanes.filter(holdsCards));
  return paired(before.stages, after.stages).map((stage) => ({
    ...stage,
    lanes: lanes
      .map((lane) => ({
        ...lane,
        cardsBefore: cardsIn(before, stage.id, lane.id),
        cardsAfter: cardsIn(after, stage.id, lane.id),
      }))
      .filter(({ cardsBefore, cardsAfter }) => cardsBefore.length + cardsAfter.length > 0),
  }));
}

/** Both lists as one, in the order of the later; what is only in the earlier follows what it followed there. */
function paired<T extends { readonly id: Id }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const was = new Map(before.map((record) => [record.id, record]));
  const pairs: Pair<T>[] = after.map((record) => ({
    id: record.id,
    before: was.get(record.id) ?? null,
    after: record,
  }));
  let at = 0;
  for (const record of before) {
    const found = pairs.findIndex(({ id }) => id === record.id);
    if (found >= 0) at = found + 1;
    else pairs.splice(at++, 0, { id: record.id, before: record, after: null });
  }
  return pairs;
}

function cardsIn({ cells, cards }: JourneySnapshot, stage: Id, lane: Id): Card[] {
  return (cells.get(cellKey(stage, lane)) ?? []).map((id) => must(cards.get(id)));
}
