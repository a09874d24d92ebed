import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { linkTwins } from './linksBetween.ts';

/** Takes arrows off the map; the cards stay. */
export function removeLink(
  document: JourneyDocument,
  { ids, at }: { readonly ids: readonly Id[]; readonly at: number },
): void {
  document.transact(() => {
    for (const id of ids)
      for (const twin of linkTwins(document, id)) document.setRemoval('links', twin, { at, swept: [] });
  });
}
