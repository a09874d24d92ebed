import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { byOrder, ordersBetween, type OrderKey } from '../journey/order.ts';

/**
 * The order key that puts a stage or lane before another one, or at the end. Counts removed ones too, so that what
 * comes back by undo finds its old place free.
 */
export function orderBefore(
  document: JourneyDocument,
  collection: 'stages' | 'lanes',
  before: Id | null,
  moving?: Id,
): OrderKey {
  const sorted = [...document.collection(collection).keys()]
    .filter((id) => id !== moving)
    .flatMap((id) => document.get(collection, id) ?? [])
    .toSorted(byOrder);
  const found = before === null ? -1 : sorted.findIndex(({ id }) => id === before);
  const index = found === -1 ? sorted.length : found;
  const after = sorted[index]?.order ?? null;
  const [order] = ordersBetween(sorted.findLast(({ order: key }, i) => i < index && (after === null || key < after))?.order ?? null, after, 1) as [OrderKey];
  return order;
}
