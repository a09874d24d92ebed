import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { byOrder, orderAfter } from '../journey/order.ts';
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
  const last = document
    .ids('painPoints')
    .map((other) => document.get('painPoints', other))
    .filter((other): other is PainPoint => other?.subject === painPoint.subject)
    .toSorted(byOrder)
    .at(-1);
  const order = orderAfter(last?.order ?? null);
  document.add((add) => {
    add('painPoints', makeRecord(painPointShape, id, { ...fields, order }));
  });
}
