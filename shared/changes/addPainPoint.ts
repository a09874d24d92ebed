import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { orderAfter } from '../journey/order.ts';
import { painPointShape, type PainPoint } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';

/** Adds a pain point to a stage or card, after those it has. */
export function addPainPoint(
  document: JourneyDocument,
  painPoint: { readonly id: Id; readonly subject: Id } & Partial<
    Pick<PainPoint, 'title' | 'severity' | 'frequency'>
  >,
): void {
  const { id, ...fields } = painPoint;
  const orders = document
    .ids('painPoints')
    .filter((other) => document.field('painPoints', other, 'subject') === painPoint.subject)
    .flatMap((other) => document.field('painPoints', other, 'order') ?? []);
  const order = orderAfter(orders.toSorted().at(-1) ?? null);
  document.add((add) => {
    add('painPoints', makeRecord(painPointShape, id, { ...fields, order }));
  });
}
