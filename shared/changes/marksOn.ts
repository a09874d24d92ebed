import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** The marks of one need on a subject; more than one when two people marked it at the same time. */
export function needsOn(document: JourneyDocument, subject: Id, need: string): Id[] {
  return on(document, 'needsAtRisk', subject).filter(
    (id) => document.field('needsAtRisk', id, 'need') === need,
  );
}

/** The moment-of-truth marks on a subject; more than one when two people marked it at the same time. */
export function momentsOn(document: JourneyDocument, subject: Id): Id[] {
  return on(document, 'momentsOfTruth', subject);
}

// Reads one field a mark: there are thousands of marks, and their words are long.
function on(document: JourneyDocument, collection: 'needsAtRisk' | 'momentsOfTruth', subject: Id): Id[] {
  return document
    .ids(collection)
    .filter((id) => document.field(collection, id, 'subject') === subject)
    .toSorted();
}
