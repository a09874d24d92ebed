import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { momentsOn } from './marksOn.ts';

/** Says that a stage or card is no moment of truth after all, whoever marked it. */
export function unmarkMomentOfTruth(
  document: JourneyDocument,
  { subject, at }: { readonly subject: Id; readonly at: number },
): void {
  document.transact(() => {
    for (const id of momentsOn(document, subject))
      document.setRemoval('momentsOfTruth', id, { at, swept: [] });
  });
}
