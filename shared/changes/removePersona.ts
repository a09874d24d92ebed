import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** Takes a persona out of the journey; what was said of its feelings is hidden with it, and comes back with it. */
export function removePersona(
  document: JourneyDocument,
  { id, at }: { readonly id: Id; readonly at: number },
): void {
  document.transact(() => {
    document.setRemoval('personas', id, { at, swept: [] });
  });
}
