import type { Id } from './id.ts';
import { orderAfter, type OrderKey } from './order.ts';
import type { Place } from './place.ts';
import { cellKey, type CellKey } from './snapshot.ts';

/** For filling an empty journey: each call gives the next place at the end of a cell. */
export function placesInTurn(): (stage: Id, lane: Id) => Place {
  const last = new Map<CellKey, OrderKey>();
  return (stage, lane) => {
    const key = cellKey(stage, lane);
    const order = orderAfter(last.get(key) ?? null);
    last.set(key, order);
    return { stage, lane, order };
  };
}
