import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { OrderKey } from '../journey/order.ts';

/** The last order among the stages or lanes, removed ones too; `null` when there are none. */
export function lastOrder(document: JourneyDocument, collection: 'stages' | 'lanes'): OrderKey | null {
  const orders = [...document.collection(collection).keys()].flatMap(
    (id) => document.field(collection, id, 'order') ?? [],
  );
  return orders.toSorted().at(-1) ?? null;
}
