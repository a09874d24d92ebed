import type { Id } from '../journey/id.ts';
import { canBeHigher, type Lane } from '../journey/lane.ts';
import { must } from '../journey/must.ts';
import { cellKey } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import { heatNeeds } from '../scoring/heatNeeds.ts';
import { columnsFor } from './columnsFor.ts';
import { hasOwnColumn } from './hasOwnColumn.ts';
import {
  takesCards,
  type JourneyLayout,
  type LaneRow,
  type LayoutSource,
  type StageColumn,
} from './journeyLayout.ts';
import {
  CARD_HEIGHT,
  CARD_STEP_X,
  CARD_STEP_Y,
  CARD_WIDTH,
  DRAWN_PADDING,
  EMOTION_HEIGHT,
  FOLDED_HEIGHT,
  GAP,
  GAP_LANE_HEIGHT,
  HEADER_HEIGHT,
  LABEL_WIDTH,
  NEED_ROW_HEIGHT,
  PAINS_HEIGHT,
  PARTS_HEIGHT,
} from './metrics.ts';
import type { Rect } from './rect.ts';

/**
 * Places everything on the board. Cells grow to fit their cards; a stage is as wide as its fullest cell needs, a lane
 * as high as its tallest one, or as somebody made it. What lies where it lay in `previous` keeps its identity, and nothing is smaller than in
 * `floor`: during a drag, so that the board does not shrink away under the pointer.
 */
export function layoutJourney(
  source: LayoutSource,
  previous: JourneyLayout | null = null,
  floor: JourneyLayout | null = null,
): JourneyLayout {
  const stages = keep(previous?.stages, placeStages(source, floor), isSameStage);
  const headerHeight = HEADER_HEIGHT + (stages.some(({ parent }) => parent !== null) ? PARTS_HEIGHT : 0);
  const lanes = keep(previous?.lanes, placeLanes(source, stages, headerHeight, floor), isSameLane);
  const last = stages.at(-1);
  const bottom = lanes.at(-1);
  const width = last === undefined ? LABEL_WIDTH : last.x + last.width;
  const height = bottom === undefined ? headerHeight : bottom.y + bottom.height;
  const cards = placeCards(source, stages, lanes, previous);
  const isSame = stages === previous?.stages && lanes === previous.lanes && cards === previous.cards;
  return isSame ? previous : { stages, lanes, cards, width, height, headerHeight };
}

function placeStages(source: LayoutSource, floor: JourneyLayout | null): StageColumn[] {
  let x = LABEL_WIDTH;
  const floors = new Map(floor?.stages.map((column) => [column.id, column]));
  const columns = source.stages.map(({ id, parent }: Stage): StageColumn => {
    const least = floors.get(id);
    let count = least?.columns ?? 1;
    for (const lane of source.lanes) {
      if (!lane.isCollapsed)
        count = Math.max(count, columnsFor(source.cells.get(cellKey(id, lane.id))?.length ?? 0));
    }
    const isShown = hasOwnColumn(source, id) || (least?.width ?? 0) > 0;
    const width = isShown ? count * CARD_STEP_X + GAP : 0;
    const column = { id, x, width, columns: count, parent, span: width };
    x += width;
    return column;
  });
  return columns.map((column) => {
    const parts = columns.filter(({ parent }) => parent === column.id);
    return parts.length === 0
      ? column
      : { ...column, span: parts.reduce((span, { width }) => span + width, column.width) };
  });
}

function placeLanes(
  source: LayoutSource,
  stages: readonly StageColumn[],
  top: number,
  floor: JourneyLayout | null,
): LaneRow[] {
  let y = top;
  const floors = new Map(floor?.lanes.map(({ id, height }) => [id, height]));
  return source.lanes.map((lane) => {
    const wanted = canBeHigher(lane) ? (lane.height ?? 0) : 0;
    const height = lane.isCollapsed
      ? FOLDED_HEIGHT
      : Math.max(floors.get(lane.id) ?? 0, wanted, heightOf(source, lane, stages));
    const row = { id: lane.id, y, height, kind: lane.kind, isCollapsed: lane.isCollapsed };
    y += height;
    return row;
  });
}

function heightOf(source: LayoutSource, lane: Lane, stages: readonly StageColumn[]): number {
  if (lane.kind === 'emotion') return EMOTION_HEIGHT;
  if (lane.kind === 'pains') return PAINS_HEIGHT;
  if (lane.kind === 'gap') return GAP_LANE_HEIGHT;
  if (lane.kind === 'needs') return heatNeeds(source).length * NEED_ROW_HEIGHT + 2 * DRAWN_PADDING;
  let rows = 1;
  for (const { id, columns } of stages) {
    const count = source.cells.get(cellKey(id, lane.id))?.length ?? 0;
    rows = Math.max(rows, Math.ceil(count / columns));
  }
  return rows * CARD_STEP_Y + GAP;
}

function placeCards(
  { cells }: LayoutSource,
  stages: readonly StageColumn[],
  lanes: readonly LaneRow[],
  previous: JourneyLayout | null,
): ReadonlyMap<Id, Rect> {
  const cards = new Map<Id, Rect>();
  let isSame = previous !== null;
  for (const stage of stages) {
    for (const lane of lanes) {
      if (!takesCards(lane)) continue;
      for (const [index, id] of (cells.get(cellKey(stage.id, lane.id)) ?? []).entries()) {
        const { x, y } = slotAt(stage, lane, index);
        const before = previous?.cards.get(id);
        if (before !== undefined && before.x === x && before.y === y) cards.set(id, before);
        else {
          isSame = false;
          cards.set(id, { x, y, width: CARD_WIDTH, height: CARD_HEIGHT });
        }
      }
    }
  }
  return isSame && cards.size === previous?.cards.size ? previous.cards : cards;
}

/** Where the card at a position of a cell lies: row by row, as one reads. */
export function slotAt(stage: StageColumn, lane: LaneRow, index: number): Rect {
  return {
    x: stage.x + GAP + (index % stage.columns) * CARD_STEP_X,
    y: lane.y + GAP + Math.floor(index / stage.columns) * CARD_STEP_Y,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  };
}

function isSameStage(a: StageColumn, b: StageColumn): boolean {
  return (
    a.id === b.id &&
    a.x === b.x &&
    a.width === b.width &&
    a.columns === b.columns &&
    a.parent === b.parent &&
    a.span === b.span
  );
}

function isSameLane(a: LaneRow, b: LaneRow): boolean {
  return (
    a.id === b.id &&
    a.y === b.y &&
    a.height === b.height &&
    a.kind === b.kind &&
    a.isCollapsed === b.isCollapsed
  );
}

function keep<T>(
  previous: readonly T[] | undefined,
  next: readonly T[],
  isSame: (a: T, b: T) => boolean,
): readonly T[] {
  if (previous === undefined) return next;
  const kept = next.map((item, index) => {
    const before = previous[index];
    return before !== undefined && isSame(before, item) ? before : item;
  });
  return kept.length === previous.length && kept.every((item, index) => item === previous[index])
    ? previous
    : kept.map((item) => must(item));
}
