import type { JourneyDocument } from '../document/journeyDocument.ts';
import { evidenceShape, type Evidence } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { makeRecord } from '../journey/record.ts';
import { needsOn } from './marksOn.ts';
import { orderAfterAll } from './orderAfterAll.ts';

/** Adds what customers were heard to say about a stage, card, need at risk or pain point, after what it has. */
export function addEvidence(
  document: JourneyDocument,
  evidence: { readonly id: Id; readonly subject: Id } & Partial<Omit<Evidence, 'id' | 'subject' | 'order'>>,
): void {
  const { id, subject, ...fields } = evidence;
  const order = orderAfterAll(document, 'evidence', [subject, ...twinsOf(document, subject)]);
  document.add((add) => {
    add('evidence', makeRecord(evidenceShape, id, { ...fields, subject, order }));
  });
}

/** The marks that are shown as one with a need at risk, whose evidence is shown with its own [M4]. */
function twinsOf(document: JourneyDocument, subject: Id): Id[] {
  const mark = document.get('needsAtRisk', subject);
  return mark === null ? [] : needsOn(document, mark.subject, mark.need);
}
