import type { Evidence } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { byOrder } from '../journey/order.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { keepMapIfSame, keepRecords } from './keepIfSame.ts';
import type { ReadRecords } from './resolveSnapshot.ts';

/** Gathers what customers were heard to say under what it is about, as far as that is visible; in order. */
export function groupEvidence(
  collections: ReadRecords['collections'],
  { stages, cards, marks }: Pick<JourneySnapshot, 'stages' | 'cards' | 'marks'>,
  previous: JourneySnapshot['evidence'] | undefined,
): JourneySnapshot['evidence'] {
  const subjects = new Set(stages.map(({ id }) => id));
  for (const { needs, painPoints } of marks.values())
    for (const { id } of [...needs, ...painPoints]) subjects.add(id);
  const shownNeeds = needsBySubject(marks);
  const shownAs = (subject: Id): Id | null => {
    const shown = shownTwin(collections, shownNeeds, subject);
    return subjects.has(shown) || cards.has(shown) ? shown : null;
  };
  const groups = new Map<Id, Evidence[]>();
  for (const { record, removal } of collections.evidence.values()) {
    const subject = removal === null ? shownAs(record.subject) : null;
    if (subject === null) continue;
    const group = groups.get(subject);
    const shown = subject === record.subject ? record : { ...record, subject };
    if (group === undefined) groups.set(subject, [shown]);
    else group.push(shown);
  }
  const evidence = new Map<Id, readonly Evidence[]>();
  for (const [subject, group] of groups)
    evidence.set(subject, keepRecords(previous?.get(subject), group.toSorted(byOrder)));
  return keepMapIfSame(previous, evidence);
}

/**
 * What hangs on one of several equal marks is shown on the one that is shown for all of them, also when whoever made its
 * own has undone that, which leaves a removal without a moment [M4].
 */
function shownTwin(
  { needsAtRisk }: ReadRecords['collections'],
  shownNeeds: (subject: Id) => ReadonlyMap<Id, Id>,
  subject: Id,
): Id {
  const mark = needsAtRisk.get(subject);
  if (mark === undefined || (mark.removal?.at ?? 0) > 0) return subject;
  return shownNeeds(mark.record.subject).get(mark.record.need) ?? subject;
}

/** Tells by subject under which id each of its needs is shown. */
function needsBySubject(marks: JourneySnapshot['marks']): (subject: Id) => ReadonlyMap<Id, Id> {
  const known = new Map<Id, ReadonlyMap<Id, Id>>();
  return (subject) => {
    const needs = known.get(subject) ?? new Map(marks.get(subject)?.needs.map(({ need, id }) => [need, id]));
    known.set(subject, needs);
    return needs;
  };
}
