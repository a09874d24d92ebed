import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { cellKey } from '../journey/snapshot.ts';
import {
  laneIndexAt,
  stageIndexAt,
  takesCards,
  type JourneyLayout,
  type LaneRow,
  type LayoutSource,
  type StageColumn,
} from './journeyLayout.ts';
import { slotAt } from './layoutJourney.ts';
import { CARD_STEP_X, CARD_STEP_Y, GAP } from './metrics.ts';
import { contains, type Point } from './rect.ts';

/** A cell, and before which of its cards something lands (the number of cards means at the end). */
export interface CellSpot {
  readonly stage: Id;
  readonly lane: Id;
  readonly index: number;
}

/** The card at a point, or `null`. */
export function cardAt(layout: JourneyLayout, source: LayoutSource, point: Point): Id | null {
  const cell = cellAt(layout, point);
  if (cell === null || !isInside(layout, point)) return null;
  const index = slotIndex(cell, point);
  const id = source.cells.get(cellKey(cell.stage.id, cell.lane.id))?.[index];
  return id !== undefined && contains(slotAt(cell.stage, cell.lane, index), point) ? id : null;
}

/** Where something put down at a point lands: in the nearest cell that holds cards, between the nearest two of them. */
export function spotAt(layout: JourneyLayout, source: LayoutSource, point: Point): CellSpot | null {
  const cell = cellAt(layout, point);
  if (cell === null) return null;
  const { stage, lane } = cell;
  const count = source.cells.get(cellKey(stage.id, lane.id))?.length ?? 0;
  const [column, row] = slotPosition(cell, point);
  const index =
    stage.columns === 1
      ? Math.round(row)
      : Math.max(0, Math.floor(row)) * stage.columns + clamp(Math.round(column), 0, stage.columns);
  return { stage: stage.id, lane: lane.id, index: clamp(index, 0, count) };
}

/**
 * Where dragged cards land, given the gap that is open for them now: a pointer in the gap leaves it where it is, and one
 * over a card trades places with that card, so that the gap never flickers between two places.
 * `source` is the journey without the dragged cards, `layout` the one on the screen, with the gap.
 */
export function dropSpot(
  layout: JourneyLayout,
  source: LayoutSource,
  point: Point,
  gap: (CellSpot & { readonly size: number }) | null,
): CellSpot | null {
  const cell = cellAt(layout, point);
  if (cell === null) return null;
  const { stage, lane } = cell;
  if (gap === null || gap.stage !== stage.id || gap.lane !== lane.id) return spotAt(layout, source, point);
  const count = source.cells.get(cellKey(stage.id, lane.id))?.length ?? 0;
  const slot = slotIndex(cell, point);
  const index = slot < gap.index ? slot : slot < gap.index + gap.size ? gap.index : slot - gap.size + 1;
  return { stage: stage.id, lane: lane.id, index: clamp(index, 0, count) };
}

interface Cell {
  readonly stage: StageColumn;
  readonly lane: LaneRow;
}

/** The nearest cell that holds cards. */
function cellAt(layout: JourneyLayout, { x, y }: Point): Cell | null {
  const stage = layout.stages[stageIndexAt(layout, x)];
  const here = layout.lanes[laneIndexAt(layout, y)];
  if (stage === undefined || here === undefined) return null;
  if (takesCards(here)) return { stage, lane: here };
  const distance = (lane: LaneRow): number => Math.max(lane.y - y, y - lane.y - lane.height, 0);
  const lane = layout.lanes.filter(takesCards).toSorted((a, b) => distance(a) - distance(b))[0];
  return lane === undefined ? null : { stage, lane };
}

/** Whether a point lies on the cells at all, rather than beside the board. */
export function isInside(layout: JourneyLayout, { x, y }: Point): boolean {
  const first = layout.stages[0];
  const top = layout.lanes[0];
  if (first === undefined || top === undefined) return false;
  return x >= first.x && x < layout.width && y >= top.y && y < layout.height && isOnLane(layout, y);
}

function isOnLane(layout: JourneyLayout, y: number): boolean {
  return takesCards(must(layout.lanes[laneIndexAt(layout, y)]));
}

function slotIndex(cell: Cell, point: Point): number {
  const [column, row] = slotPosition(cell, point);
  const { columns } = cell.stage;
  return Math.max(0, Math.floor(row)) * columns + clamp(Math.floor(column), 0, columns - 1);
}

/** In slots from the first one, with half the gap on each side belonging to a slot. */
function slotPosition({ stage, lane }: Cell, { x, y }: Point): [column: number, row: number] {
  return [(x - stage.x - GAP / 2) / CARD_STEP_X, (y - lane.y - GAP / 2) / CARD_STEP_Y];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
