import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Takes evidence off the map. */
export function removeEvidence(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  document.transact(() => {
    document.setRemoval('evidence', id, { at, swept: [] });
  });
}
