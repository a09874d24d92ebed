import type { JourneyDocument } from '../document/journeyDocument.ts';
import type { Id } from '../journey/id.ts';

/** The marks of one need on a subject; more than one when two people marked it at the same time. */
export function needsOn(document: JourneyDocument, subject: Id, need: string): Id[] {
  return document
    .ids('needsAtRisk')
    .filter((id) => {
      const mark = document.get('needsAtRisk', id);
      return mark?.subject === subject && mark.need === need;
    })
    .toSorted();
}

/** The moment-of-truth marks on a subject; more than one when two people marked it at the same time. */
export function momentsOn(document: JourneyDocument, subject: Id): Id[] {
  return document
    .ids('momentsOfTruth')
    .filter((id) => document.get('momentsOfTruth', id)?.subject === subject)
    .toSorted();
}
