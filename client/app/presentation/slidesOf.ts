import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards } from '../../../shared/journey/lane.ts';
import { cellKey, marksOf, type JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { hasOwnColumn } from '../../../shared/layout/hasOwnColumn.ts';

/** One lane of a stage, with its cards in order. */
export interface SlideLane {
  readonly id: Id;
  readonly name: string;
  readonly cards: readonly Id[];
}

/** One stage of the walk through a journey. */
export interface Slide {
  readonly stage: Id;
  readonly name: string;
  readonly description: string;
  /** The stage that it is a part of, by name. */
  readonly partOf: string | null;
  /** The lanes in which it has cards. */
  readonly lanes: readonly SlideLane[];
  readonly counts: SlideCounts;
}

/** How much is in a stage, itself and its cards together. */
export interface SlideCounts {
  readonly touchpoints: number;
  readonly moments: number;
  readonly broken: number;
  readonly needs: number;
  readonly pains: number;
}

/** The stages of a journey as they are walked through: those that show as columns of the map, in order. */
export function slidesOf(snapshot: JourneySnapshot): readonly Slide[] {
  return snapshot.stages
    .filter(({ id }) => hasOwnColumn(snapshot, id))
    .map(({ id, name, description, parent }) => {
      const lanes = snapshot.lanes
        .filter(holdsCards)
        .map((lane) => ({
          id: lane.id,
          name: lane.name,
          cards: snapshot.cells.get(cellKey(id, lane.id)) ?? [],
        }))
        .filter(({ cards }) => cards.length > 0);
      const cards = lanes.flatMap((lane) => lane.cards);
      const partOf = snapshot.stages.find((stage) => stage.id === parent)?.name ?? null;
      return { stage: id, name, description, partOf, lanes, counts: countsOf(snapshot, id, cards) };
    });
}

function countsOf(snapshot: JourneySnapshot, stage: Id, cards: readonly Id[]): SlideCounts {
  const marks = [stage, ...cards].map((id) => marksOf(snapshot, id));
  const moments = marks.flatMap(({ momentOfTruth }) => momentOfTruth ?? []);
  return {
    touchpoints: cards.filter((id) => snapshot.cards.get(id)?.kind === 'touchpoint').length,
    moments: moments.length,
    broken: moments.filter(({ state }) => state === 'broken').length,
    needs: marks.reduce((sum, { needs }) => sum + needs.length, 0),
    pains: marks.reduce((sum, { painPoints }) => sum + painPoints.length, 0),
  };
}
