import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { Opportunity } from '../journey/opportunity.ts';

/** Rates an opportunity: how important its outcome is to customers, how well it is served today, and how much work it is. */
export function setOpportunity(
  document: JourneyDocument,
  {
    id,
    ...fields
  }: { readonly id: Id } & Partial<Pick<Opportunity, 'importance' | 'satisfaction' | 'effort'>>,
): void {
  document.transact(() => {
    document.set('opportunities', id, fields);
  });
}
