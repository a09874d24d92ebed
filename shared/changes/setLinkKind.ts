import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import type { LinkKind } from '../journey/link.ts';
import { linkTwins } from './linksBetween.ts';

/** Says what a link is: the usual path, a branch, a loop or a hand-off. */
export function setLinkKind(
  document: JourneyDocument,
  { id, kind }: { readonly id: Id; readonly kind: LinkKind },
): void {
  document.transact(() => {
    for (const twin of linkTwins(document, id)) document.set('links', twin, { kind });
  });
}
