import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { needsOn } from './marksOn.ts';

/** Takes a need at risk off a stage or card, whoever marked it. */
export function unmarkNeed(
  document: JourneyDocument,
  { subject, need, at }: { readonly subject: Id; readonly need: string; readonly at: number },
): void {
  document.transact(() => {
    for (const id of needsOn(document, subject, need))
      document.setRemoval('needsAtRisk', id, { at, swept: [] });
  });
}
