import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { holdsCards, type LaneKind } from '../journey/lane.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Rect } from './rect.ts';

/** The part of a journey that says where things lie. */
export type LayoutSource = Pick<JourneySnapshot, 'stages' | 'lanes' | 'cells' | 'marks' | 'teamNeeds'>;

/** Where a stage lies. One with parts has a width of 0 while no cards lie in the stage itself: only its parts show. */
export interface StageColumn {
  readonly id: Id;
  readonly x: number;
  readonly width: number;
  /** How many cards lie beside each other in its cells. */
  readonly columns: number;
  /** The stage that it is a part of. */
  readonly parent: Id | null;
  /** The width of its header, which reaches over its parts. */
  readonly span: number;
}

/** Where a lane lies. */
export interface LaneRow {
  readonly id: Id;
  readonly y: number;
  readonly height: number;
  readonly kind: LaneKind;
  /** Only its label is shown, and how many cards are in it. */
  readonly isCollapsed: boolean;
}

/**
 * Where everything on a board lies, in board units: 0, 0 is the corner above the lane labels and left of the headers. The
 * cards of folded lanes lie nowhere.
 */
export interface JourneyLayout {
  readonly stages: readonly StageColumn[];
  readonly lanes: readonly LaneRow[];
  readonly cards: ReadonlyMap<Id, Rect>;
  readonly width: number;
  readonly height: number;
  /** The band of stage headers: higher where stages have parts. */
  readonly headerHeight: number;
}

/** Whether cards can be put in a lane where it lies: it holds cards, and is not folded. */
export function takesCards(lane: LaneRow): boolean {
  return holdsCards(lane) && !lane.isCollapsed;
}

/** The rectangle of a cell, by the positions of its stage and lane. */
export function cellRect(layout: JourneyLayout, stage: number, lane: number): Rect {
  const { x, width } = must(layout.stages[stage], 'stage');
  const { y, height } = must(layout.lanes[lane], 'lane');
  return { x, y, width, height };
}

/** The position of the stage at `x`, or the nearest one; −1 when there is none. */
export function stageIndexAt(layout: JourneyLayout, x: number): number {
  return lastStartingBefore(layout.stages, ({ x: start }) => start <= x);
}

/** The position of the lane at `y`, or the nearest one; −1 when there is none. */
export function laneIndexAt(layout: JourneyLayout, y: number): number {
  return lastStartingBefore(layout.lanes, ({ y: start }) => start <= y);
}

function lastStartingBefore<T>(items: readonly T[], starts: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts(must(items[middle]))) low = middle + 1;
    else high = middle;
  }
  return items.length === 0 ? -1 : Math.max(0, low - 1);
}
