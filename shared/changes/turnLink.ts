import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { linksBetween, linkTwins } from './linksBetween.ts';

/** Turns an arrow round; does nothing when there is one the other way already. */
export function turnLink(document: JourneyDocument, { id }: { readonly id: Id }): void {
  const link = document.get('links', id);
  if (link === null || linksBetween(document, link.to, link.from).length > 0) return;
  document.transact(() => {
    for (const twin of linkTwins(document, id)) document.set('links', twin, { from: link.to, to: link.from });
  });
}
