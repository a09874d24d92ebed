import type { Id } from '../journey/id.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import type { BoardPlace, Direction } from './boardPlace.ts';
import type { JourneyLayout } from './journeyLayout.ts';

/** Where a place lies in the grid; headers are row or column −1. */
interface Position {
  readonly stage: number;
  readonly lane: number;
  /** Of the card in its cell. */
  readonly index: number;
}

/**
 * The place that an arrow key leads to: the neighbouring card in the same cell, else the cell beside it (its card that
 * lies nearest, or the cell itself when it is empty), and beyond the first ones the header. What does not show is passed
 * by: folded lanes, and the column of a stage of which only the parts show. `null` at the edge.
 */
export function nextPlace(
  layout: JourneyLayout,
  snapshot: JourneySnapshot,
  from: BoardPlace,
  direction: Direction,
): BoardPlace | null {
  const at = positionOf(snapshot, from);
  if (at === null) return null;
  if (from.kind === 'card') {
    const neighbour = neighbourInCell(layout, snapshot, at, direction);
    if (neighbour !== null) return { kind: 'card', id: neighbour };
  }
  const header = at.lane === -1 ? nextHeader(layout, at.stage, direction) : null;
  if (header !== null) return header;
  const [right, down] = STEPS[direction];
  if (at.stage === -1 && right === 1 && layout.lanes[at.lane]?.isCollapsed === true) return null;
  const stage = at.lane === -1 ? at.stage + right : passHidden(layout, at.stage, right);
  const lane = at.stage === -1 ? at.lane + down : passFolded(layout, at.lane, down);
  return placeAt(layout, snapshot, stage, lane, at, direction);
}

const STEPS = { right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1] } as const;

/** The next stage that shows as a column; the first one to the left of all of them is −1. */
function passHidden({ stages }: JourneyLayout, from: number, step: -1 | 0 | 1): number {
  return pass(from, step, (at) => stages[at]?.width === 0);
}

function passFolded({ lanes }: JourneyLayout, from: number, step: -1 | 0 | 1): number {
  return pass(from, step, (at) => lanes[at]?.isCollapsed === true);
}

function pass(from: number, step: -1 | 0 | 1, isPassedBy: (at: number) => boolean): number {
  if (step === 0) return from;
  let at = from + step;
  while (isPassedBy(at)) at += step;
  return at;
}

/** From the header of a stage down to its first part, when only its parts show, and from a part up to its stage. */
function nextHeader({ stages }: JourneyLayout, at: number, direction: Direction): BoardPlace | null {
  const stage = stages[at];
  if (stage === undefined) return null;
  if (direction === 'up' && stage.parent !== null) return { kind: 'stage', id: stage.parent };
  if (direction !== 'down' || stage.width > 0) return null;
  const part = stages.find(({ parent }) => parent === stage.id);
  return part === undefined ? null : { kind: 'stage', id: part.id };
}

/** The place at the start or end of the row that a place lies in. */
export function rowEnd(
  layout: JourneyLayout,
  snapshot: JourneySnapshot,
  from: BoardPlace,
  end: 'first' | 'last',
): BoardPlace | null {
  const at = positionOf(snapshot, from);
  if (at === null) return null;
  const shown = snapshot.stages.filter((_, index) => (layout.stages[index]?.width ?? 0) > 0);
  const stage = end === 'first' ? shown[0] : shown.at(-1);
  const lane = snapshot.lanes[at.lane];
  if (stage === undefined) return null;
  if (lane === undefined) return { kind: 'stage', id: stage.id };
  if (lane.isCollapsed) return null;
  const cell = snapshot.cells.get(cellKey(stage.id, lane.id)) ?? [];
  const id = end === 'first' ? cell[0] : cell.at(-1);
  return id === undefined ? { kind: 'cell', stage: stage.id, lane: lane.id } : { kind: 'card', id };
}

function positionOf(snapshot: JourneySnapshot, place: BoardPlace): Position | null {
  const stageOf = (id: Id): number => snapshot.stages.findIndex((stage) => stage.id === id);
  const laneOf = (id: Id): number => snapshot.lanes.findIndex((lane) => lane.id === id);
  if (place.kind === 'stage') return { stage: stageOf(place.id), lane: -1, index: 0 };
  if (place.kind === 'lane') return { stage: -1, lane: laneOf(place.id), index: 0 };
  if (place.kind === 'cell') return { stage: stageOf(place.stage), lane: laneOf(place.lane), index: 0 };
  const card = snapshot.cards.get(place.id);
  if (card === undefined) return null;
  const { stage, lane } = card.place;
  const index = snapshot.cells.get(cellKey(stage, lane))?.indexOf(place.id) ?? 0;
  return { stage: stageOf(stage), lane: laneOf(lane), index };
}

function neighbourInCell(
  layout: JourneyLayout,
  snapshot: JourneySnapshot,
  at: Position,
  direction: Direction,
): Id | null {
  const cell = cellOf(snapshot, at.stage, at.lane);
  const columns = layout.stages[at.stage]?.columns ?? 1;
  const column = at.index % columns;
  if (direction === 'right') return column + 1 < columns ? (cell[at.index + 1] ?? null) : null;
  if (direction === 'left') return column > 0 ? (cell[at.index - 1] ?? null) : null;
  if (direction === 'up') return cell[at.index - columns] ?? null;
  const below = cell[at.index + columns];
  if (below !== undefined) return below;
  const isInLastRow = Math.floor(at.index / columns) === Math.floor((cell.length - 1) / columns);
  return isInLastRow ? null : (cell.at(-1) ?? null);
}

function placeAt(
  layout: JourneyLayout,
  snapshot: JourneySnapshot,
  stageIndex: number,
  laneIndex: number,
  from: Position,
  direction: Direction,
): BoardPlace | null {
  if (stageIndex < -1 || laneIndex < -1 || (stageIndex === -1 && laneIndex === -1)) return null;
  const stage = snapshot.stages[stageIndex];
  const lane = snapshot.lanes[laneIndex];
  if (laneIndex === -1) return stage === undefined ? null : { kind: 'stage', id: stage.id };
  if (stageIndex === -1) return lane === undefined ? null : { kind: 'lane', id: lane.id };
  if (stage === undefined || lane === undefined) return null;
  const cell = cellOf(snapshot, stageIndex, laneIndex);
  const columns = layout.stages[stageIndex]?.columns ?? 1;
  const id =
    cell[entryIndex(cell.length, columns, layout.stages[from.stage]?.columns ?? 1, from.index, direction)];
  return id === undefined ? { kind: 'cell', stage: stage.id, lane: lane.id } : { kind: 'card', id };
}

/** Which card of a cell one comes to first from a side, staying in the same row or column where possible. */
function entryIndex(
  count: number,
  columns: number,
  fromColumns: number,
  fromIndex: number,
  direction: Direction,
): number {
  const lastRow = Math.max(0, Math.ceil(count / columns) - 1);
  const column = Math.min(fromIndex % fromColumns, columns - 1);
  if (direction === 'down') return Math.min(column, count - 1);
  if (direction === 'up') return Math.min(lastRow * columns + column, count - 1);
  const row = Math.min(Math.floor(fromIndex / fromColumns), lastRow);
  return Math.min(row * columns + (direction === 'left' ? columns - 1 : 0), count - 1);
}

function cellOf(snapshot: JourneySnapshot, stageIndex: number, laneIndex: number): readonly Id[] {
  const stage = snapshot.stages[stageIndex];
  const lane = snapshot.lanes[laneIndex];
  if (stage === undefined || lane === undefined) return [];
  return snapshot.cells.get(cellKey(stage.id, lane.id)) ?? [];
}
