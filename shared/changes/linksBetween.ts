import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** The links from one card to another, sorted; more than one when two people made it at the same time [L2]. */
export function linksBetween(document: JourneyDocument, from: Id, to: Id): Id[] {
  return document
    .ids('links')
    .filter((id) => document.field('links', id, 'from') === from && document.field('links', id, 'to') === to)
    .toSorted();
}

/** A link and those that were made at the same time between the same cards [L2]. */
export function linkTwins(document: JourneyDocument, id: Id): Id[] {
  const link = document.get('links', id);
  return link === null ? [] : linksBetween(document, link.from, link.to);
}
