import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { orderAfter } from '../journey/order.ts';

/** The order key that comes after everything of a kind that hangs on any of some subjects. */
export function orderAfterAll(
  document: JourneyDocument,
  collection: 'painPoints' | 'evidence' | 'opportunities' | 'attachments',
  subjects: readonly Id[],
): string {
  const orders = document
    .ids(collection)
    .filter((id) => subjects.includes(document.field(collection, id, 'subject') ?? ''))
    .flatMap((id) => document.field(collection, id, 'order') ?? []);
  return orderAfter(orders.toSorted().at(-1) ?? null);
}
