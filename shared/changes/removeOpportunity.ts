import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Takes an opportunity off the map. */
export function removeOpportunity(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  document.transact(() => {
    document.setRemoval('opportunities', id, { at, swept: [] });
  });
}
