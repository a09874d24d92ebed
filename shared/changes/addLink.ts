import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';
import { linkShape, type LinkKind } from '../journey/link.ts';
import { makeRecord } from '../journey/record.ts';
import { linksBetween } from './linksBetween.ts';

/** Draws an arrow from a card to another; does nothing when there is one already, or the card is the same. */
export function addLink(
  document: JourneyDocument,
  link: { readonly id: Id; readonly from: Id; readonly to: Id; readonly kind?: LinkKind },
): void {
  const { id, ...fields } = link;
  if (link.from === link.to || linksBetween(document, link.from, link.to).length > 0) return;
  document.add((add) => {
    add('links', makeRecord(linkShape, id, fields));
  });
}
