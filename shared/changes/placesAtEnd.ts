import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import { ordersBetween } from '../journey/order.ts';
import type { Place } from '../journey/place.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';

/** New places for the cards that are shown in some stages or lanes: in another one, after the cards it has, in order. */
export function placesAtEnd(
  snapshot: JourneySnapshot,
  axis: 'stage' | 'lane',
  from: readonly Id[],
  to: Id,
): Map<Id, Place> {
  const places = new Map<Id, Place>();
  const across = axis === 'stage' ? snapshot.lanes : snapshot.stages;
  const key = (along: Id, other: Id) => (axis === 'stage' ? cellKey(along, other) : cellKey(other, along));
  for (const { id: other } of across) {
    const cards = from.flatMap((id) => snapshot.cells.get(key(id, other)) ?? []);
    const last = snapshot.cells.get(key(to, other))?.at(-1);
    const after = last === undefined ? null : must(snapshot.cards.get(last)).place.order;
    const orders = ordersBetween(after, null, cards.length);
    const cell = axis === 'stage' ? { stage: to, lane: other } : { stage: other, lane: to };
    for (const [index, id] of cards.entries()) places.set(id, { ...cell, order: must(orders[index]) });
  }
  return places;
}
