import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { opportunityShape, type Opportunity } from '../journey/opportunity.ts';
import { makeRecord } from '../journey/record.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** Adds something that could be done about a stage or card, after what it has. */
export function addOpportunity(
  document: JourneyDocument,
  opportunity: { readonly id: Id; readonly subject: Id } & Partial<Pick<Opportunity, 'title'>>,
): void {
  const { id, ...fields } = opportunity;
  const order = orderAfterAll(document, 'opportunities', [opportunity.subject]);
  document.add((add) => {
    add('opportunities', makeRecord(opportunityShape, id, { ...fields, order }));
  });
}
