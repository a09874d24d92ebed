import type { Id } from './id.ts';
import { holdsCards } from './lane.ts';
import { cellKey, type JourneySnapshot } from './snapshot.ts';
import type { Table } from './textTable.ts';

/**
 * Cards as a table for spreadsheets: the cards of one cell as a column of their titles; others with a column a stage and
 * rows for each lane, under the names of both.
 */
export function tableOfCards(snapshot: JourneySnapshot, ids: readonly Id[]): Table {
  const wanted = new Set(ids);
  const titlesIn = (stage: Id, lane: Id): string[] =>
    (snapshot.cells.get(cellKey(stage, lane)) ?? [])
      .filter((id) => wanted.has(id))
      .map((id) => snapshot.cards.get(id)?.title ?? '');
  const places = ids.flatMap((id) => snapshot.cards.get(id)?.place ?? []);
  const stages = snapshot.stages.filter(({ id }) => places.some(({ stage }) => stage === id));
  const lanes = snapshot.lanes.filter(
    (lane) => holdsCards(lane) && places.some((place) => place.lane === lane.id),
  );
  const [stage] = stages;
  const [lane] = lanes;
  if (stage !== undefined && lane !== undefined && stages.length === 1 && lanes.length === 1)
    return titlesIn(stage.id, lane.id).map((title) => [title]);
  const rows = lanes.flatMap(({ id, name }) => {
    const columns = stages.map((one) => titlesIn(one.id, id));
    const height = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => [name, ...columns.map((titles) => titles[row] ?? '')]);
  });
  return [['', ...stages.map(({ name }) => name)], ...rows];
}
