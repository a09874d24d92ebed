import type { Id } from './id.ts';
import { must } from './must.ts';
import { ordersBetween } from './order.ts';
import type { Place } from './place.ts';
import { cellKey, type JourneySnapshot } from './snapshot.ts';

/**
 * Places for `count` cards in a cell, in a row before the card at `index` (the length of the cell means at the end).
 * Cards in `moving` do not count as neighbours: they are about to leave.
 */
export function placesIn(
  snapshot: JourneySnapshot,
  cell: { readonly stage: Id; readonly lane: Id },
  index: number,
  count: number,
  moving: ReadonlySet<Id> = new Set(),
): Place[] {
  const neighbours = (snapshot.cells.get(cellKey(cell.stage, cell.lane)) ?? [])
    .filter((id) => !moving.has(id))
    .map((id) => must(snapshot.cards.get(id)).place.order);
  const at = Math.max(0, Math.min(index, neighbours.length));
  const [before, after] = [neighbours[at - 1] ?? null, neighbours[at] ?? null];
  return ordersBetween(before, after, count).map((order) => ({ ...cell, order }));
}
