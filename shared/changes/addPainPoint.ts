import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { painPointShape, type PainPoint } from '../journey/painPoint.ts';
import { makeRecord } from '../journey/record.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** Adds a pain point to a stage or card, after those it has. */
export function addPainPoint(
  document: JourneyDocument,
  painPoint: { readonly id: Id; readonly subject: Id } & Partial<
    Pick<PainPoint, 'title' | 'severity' | 'frequency'>
  >,
): void {
  const { id, ...fields } = painPoint;
  const order = orderAfterAll(document, 'painPoints', [painPoint.subject]);
  document.add((add) => {
    add('painPoints', makeRecord(painPointShape, id, { ...fields, order }));
  });
}
