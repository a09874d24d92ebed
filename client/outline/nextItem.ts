import type { Id } from '../../shared/journey/id.ts';
import { cellKey, type JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { hasOwnColumn } from '../../shared/layout/hasOwnColumn.ts';
import { isSamePlace, type BoardPlace, type Direction } from '../../shared/layout/boardPlace.ts';
import { columnsOf } from './columns.ts';

/** How the outline is laid out: as a table, as a document of all stages, or of one stage at a time. */
export type OutlineLayout = 'table' | 'document' | 'stage';

/** The place that an arrow key leads to, or `null` at the edge. */
export function nextItem(
  snapshot: JourneySnapshot,
  layout: OutlineLayout,
  from: BoardPlace,
  direction: Direction,
): BoardPlace | null {
  return layout === 'table'
    ? nextInTable(snapshot, from, direction)
    : nextInDocument(snapshot, from, direction);
}

/** The place at the start or end of the row (of the stage, in a document) that a place lies in, or of everything. */
export function endItem(
  snapshot: JourneySnapshot,
  layout: OutlineLayout,
  from: BoardPlace,
  end: 'first' | 'last',
  isWhole: boolean,
): BoardPlace | null {
  const at = end === 'first' ? 0 : -1;
  if (isWhole) return documentOrder(snapshot).at(at) ?? null;
  const { stage, lane } = gridPosition(snapshot, from);
  if (layout !== 'table') return stagePart(snapshot, snapshot.stages[stage]?.id ?? '').at(at) ?? null;
  const column = columnsOf(snapshot).at(at);
  return inTable(
    snapshot,
    snapshot.stages.findIndex(({ id }) => id === column?.id),
    lane,
    at,
  );
}

/** Everything that the keyboard can be at, as the document lists it: each stage, its cells, and their cards. */
function documentOrder(snapshot: JourneySnapshot): BoardPlace[] {
  return snapshot.stages.flatMap(({ id }) => stagePart(snapshot, id));
}

function stagePart(snapshot: JourneySnapshot, stage: Id): BoardPlace[] {
  return [
    { kind: 'stage', id: stage },
    ...(hasOwnColumn(snapshot, stage) ? snapshot.lanes : []).flatMap((lane): BoardPlace[] => [
      { kind: 'cell', stage, lane: lane.id },
      ...cellOf(snapshot, stage, lane.id).map((id): BoardPlace => ({ kind: 'card', id })),
    ]),
  ];
}

/** Up and down as one reads; left to what it is a part of, right to its first part: the keys of a tree. */
function nextInDocument(
  snapshot: JourneySnapshot,
  from: BoardPlace,
  direction: Direction,
): BoardPlace | null {
  if (direction === 'left') return parentOf(snapshot, from);
  const order = documentOrder(snapshot);
  const at = order.findIndex((place) => isSamePlace(place, from));
  if (at === -1) return order[0] ?? null;
  const next = order[at + (direction === 'up' ? -1 : 1)] ?? null;
  if (direction !== 'right') return next;
  return next !== null && parentOf(snapshot, next) !== null && depth(next) > depth(from) ? next : null;
}

function depth(place: BoardPlace): number {
  return place.kind === 'card' ? 2 : place.kind === 'cell' ? 1 : 0;
}

function parentOf(snapshot: JourneySnapshot, place: BoardPlace): BoardPlace | null {
  if (place.kind === 'cell') return { kind: 'stage', id: place.stage };
  const card = place.kind === 'card' ? snapshot.cards.get(place.id) : undefined;
  return card === undefined ? null : { kind: 'cell', stage: card.place.stage, lane: card.place.lane };
}

/** The next card of the cell, else the cell beside it: its card at the same height, or the cell itself when it is empty. */
function nextInTable(snapshot: JourneySnapshot, from: BoardPlace, direction: Direction): BoardPlace | null {
  const { stage, lane, index } = gridPosition(snapshot, from);
  if (direction === 'left' || direction === 'right') {
    const column = besideColumn(snapshot, stage, lane, direction === 'right' ? 1 : -1);
    return inTable(snapshot, column, lane, index);
  }
  const head = from.kind === 'stage' ? nextHead(snapshot, from.id, direction) : null;
  if (head !== null) return head;
  const step = direction === 'down' ? 1 : -1;
  if (from.kind === 'card') {
    const cell = cellOf(snapshot, idAt(snapshot.stages, stage), idAt(snapshot.lanes, lane));
    const neighbour = index + step < 0 ? undefined : cell[index + step];
    if (neighbour !== undefined) return { kind: 'card', id: neighbour };
  }
  return inTable(snapshot, stage, lane + step, step === 1 ? 0 : -1);
}

/** The column beside one; below the heads, what does not show as a column is passed by. */
function besideColumn(snapshot: JourneySnapshot, stage: number, lane: number, step: -1 | 1): number {
  let at = stage + step;
  const isHidden = (id: Id | undefined): boolean => id !== undefined && !hasOwnColumn(snapshot, id);
  if (lane === -1) return at;
  while (isHidden(snapshot.stages[at]?.id)) at += step;
  return at;
}

/** From a part up to its stage, and from a stage of which only parts show down to the first of them. */
function nextHead(snapshot: JourneySnapshot, id: Id, direction: 'up' | 'down'): BoardPlace | null {
  const next =
    direction === 'up'
      ? snapshot.stages.find((stage) => stage.id === id)?.parent
      : hasOwnColumn(snapshot, id)
        ? null
        : snapshot.stages.find(({ parent }) => parent === id)?.id;
  return next == null ? null : { kind: 'stage', id: next };
}

/** What is at a row and column; row and column −1 are the headers. `index` counts from the end when it is negative. */
function inTable(snapshot: JourneySnapshot, column: number, row: number, index: number): BoardPlace | null {
  const stage = column < 0 ? undefined : snapshot.stages[column];
  const lane = row < 0 ? undefined : snapshot.lanes[row];
  if (row === -1) return stage === undefined ? null : { kind: 'stage', id: stage.id };
  if (column === -1) return lane === undefined ? null : { kind: 'lane', id: lane.id };
  if (stage === undefined || lane === undefined) return null;
  const cell = cellOf(snapshot, stage.id, lane.id);
  const id = cell.at(index < 0 ? index : Math.min(index, cell.length - 1));
  return id === undefined ? { kind: 'cell', stage: stage.id, lane: lane.id } : { kind: 'card', id };
}

interface GridPosition {
  readonly stage: number;
  readonly lane: number;
  readonly index: number;
}

function gridPosition(snapshot: JourneySnapshot, place: BoardPlace): GridPosition {
  const stageOf = (id: Id): number => snapshot.stages.findIndex((one) => one.id === id);
  const laneOf = (id: Id): number => snapshot.lanes.findIndex((one) => one.id === id);
  if (place.kind === 'stage') return { stage: stageOf(place.id), lane: -1, index: 0 };
  if (place.kind === 'lane') return { stage: -1, lane: laneOf(place.id), index: 0 };
  if (place.kind === 'cell') return { stage: stageOf(place.stage), lane: laneOf(place.lane), index: 0 };
  const card = snapshot.cards.get(place.id);
  if (card === undefined) return { stage: 0, lane: -1, index: 0 };
  const { stage, lane } = card.place;
  return {
    stage: stageOf(stage),
    lane: laneOf(lane),
    index: cellOf(snapshot, stage, lane).indexOf(place.id),
  };
}

function cellOf(snapshot: JourneySnapshot, stage: Id, lane: Id): readonly Id[] {
  return snapshot.cells.get(cellKey(stage, lane)) ?? [];
}

function idAt(list: readonly { readonly id: Id }[], index: number): Id {
  return list[index]?.id ?? '';
}
