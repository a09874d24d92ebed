import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Evidence } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';

/** Says where and when evidence was heard, from whom, how it scored and what it rests on; its quote is typed. */
export function setEvidence(
  document: JourneyDocument,
  { id, ...fields }: { readonly id: Id } & Partial<Omit<Evidence, 'id' | 'subject' | 'order' | 'quote'>>,
): void {
  document.transact(() => {
    document.set('evidence', id, fields);
  });
}
