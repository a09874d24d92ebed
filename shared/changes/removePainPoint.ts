import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Takes a pain point off the map. */
export function removePainPoint(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  document.transact(() => {
    document.setRemoval('painPoints', id, { at, swept: [] });
  });
}
