import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Delivery } from '../journey/delivery.ts';
import type { Id } from '../journey/id.ts';

/** Says how well a stage or card delivers, in the eyes of the team or of its customers; `null` takes back what was said. */
export function setDelivery(
  document: JourneyDocument,
  { subject, ...ratings }: { readonly subject: Id } & Partial<Delivery>,
): void {
  document.transact(() => {
    document.set(document.has('cards', subject) ? 'cards' : 'stages', subject, ratings);
  });
}
