import type { Id } from '../journey/id.ts';
import type { Lane } from '../journey/lane.ts';
import { cellKey } from '../journey/snapshot.ts';
import {
  takesCards,
  type JourneyLayout,
  type LaneRow,
  type LayoutSource,
  type StageColumn,
} from './journeyLayout.ts';
import { CARD_STEP_X, CARD_WIDTH, GAP, LABEL_WIDTH } from './metrics.ts';
import type { Point, Rect } from './rect.ts';

/** How much room a picture wants, which shows all words where the board shows their beginning. */
export interface LayoutDemands {
  /** Where the corner above the labels and left of the headers lies. */
  readonly origin: Point;
  readonly labelWidth: number;
  readonly headerHeight: number;
  /** How high a card wants to be, at least. */
  readonly cardHeight: (card: Id) => number;
  /** How high a lane wants to be, at least. */
  readonly laneHeight: (lane: Lane) => number;
}

/**
 * A layout with more room. Cards beside each other stay equally high throughout their lane, so that the gaps between them
 * stay streets in which arrows run.
 */
export function stretchLayout(
  layout: JourneyLayout,
  source: LayoutSource,
  demands: LayoutDemands,
): JourneyLayout {
  const { origin, headerHeight } = demands;
  const aside = origin.x + demands.labelWidth - LABEL_WIDTH;
  const stages = layout.stages.map((stage) => ({ ...stage, x: stage.x + aside }));
  const cards = new Map<Id, Rect>();
  let y = origin.y + headerHeight;
  const lanes = layout.lanes.map((row, index): LaneRow => {
    const lane = source.lanes[index];
    const wanted = lane === undefined ? 0 : demands.laneHeight(lane);
    const least = Math.max(wanted, lane?.height ?? 0);
    const height = takesCards(row)
      ? Math.max(least, placeRow(cards, { stages, source, lane: row, y, cardHeight: demands.cardHeight }))
      : Math.max(least, row.height);
    const placed = { ...row, y, height };
    y += height;
    return placed;
  });
  return { stages, lanes, cards, width: layout.width + aside, height: y, headerHeight };
}

/** Places the cards of a lane; answers how high it is with them. */
function placeRow(
  cards: Map<Id, Rect>,
  {
    stages,
    source,
    lane,
    y,
    cardHeight,
  }: {
    readonly stages: readonly StageColumn[];
    readonly source: LayoutSource;
    readonly lane: LaneRow;
    readonly y: number;
    readonly cardHeight: (card: Id) => number;
  },
): number {
  const cells = stages.map((stage) => ({ stage, ids: source.cells.get(cellKey(stage.id, lane.id)) ?? [] }));
  const heights: number[] = [];
  for (const { stage, ids } of cells) {
    for (const [index, id] of ids.entries()) {
      const row = Math.floor(index / stage.columns);
      heights[row] = Math.max(heights[row] ?? 0, cardHeight(id));
    }
  }
  if (heights.length === 0) return lane.height;
  const tops: number[] = [];
  let top = y + GAP;
  for (const height of heights) {
    tops.push(top);
    top += height + GAP;
  }
  for (const { stage, ids } of cells) {
    for (const [index, id] of ids.entries()) {
      const row = Math.floor(index / stage.columns);
      cards.set(id, {
        x: stage.x + GAP + (index % stage.columns) * CARD_STEP_X,
        y: tops[row] ?? y + GAP,
        width: CARD_WIDTH,
        height: heights[row] ?? 0,
      });
    }
  }
  return top - y;
}
