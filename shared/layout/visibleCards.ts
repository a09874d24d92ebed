import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { cellKey } from '../journey/snapshot.ts';
import { laneIndexAt, stageIndexAt, type JourneyLayout, type LayoutSource } from './journeyLayout.ts';
import { intersects, type Rect } from './rect.ts';

/** The cards that show in a rectangle, in reading order; looks only at cells that do. */
export function visibleCards(layout: JourneyLayout, source: LayoutSource, rect: Rect): Id[] {
  const found: Id[] = [];
  eachVisibleCell(layout, rect, (stage, lane) => {
    const key = cellKey(must(layout.stages[stage]).id, must(layout.lanes[lane]).id);
    for (const id of source.cells.get(key) ?? []) {
      const card = layout.cards.get(id);
      if (card !== undefined && intersects(card, rect)) found.push(id);
    }
  });
  return found;
}

/** Calls back with the positions of stage and lane of every cell that shows in a rectangle, in reading order. */
export function eachVisibleCell(
  layout: JourneyLayout,
  rect: Rect,
  visit: (stage: number, lane: number) => void,
): void {
  const lastStage = stageIndexAt(layout, rect.x + rect.width);
  const firstLane = laneIndexAt(layout, rect.y);
  const lastLane = laneIndexAt(layout, rect.y + rect.height);
  for (let stage = Math.max(0, stageIndexAt(layout, rect.x)); stage <= lastStage; stage++) {
    for (let lane = Math.max(0, firstLane); lane <= lastLane; lane++) visit(stage, lane);
  }
}
