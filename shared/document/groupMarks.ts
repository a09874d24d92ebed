import type { HangingCollection, RecordIn } from '../journey/collections.ts';
import type { Id } from '../journey/id.ts';
import type { NeedAtRisk } from '../journey/needAtRisk.ts';
import { byOrder } from '../journey/order.ts';
import type { JourneySnapshot, Marks } from '../journey/snapshot.ts';
import type { NeedBook } from '../needs/needBook.ts';
import { isSameRecord } from './isSameRecord.ts';
import { keepMapIfSame, keepRecords } from './keepIfSame.ts';
import { mergeMoments, mergeNeeds } from './mergeTwins.ts';
import type { ReadRecords } from './resolveSnapshot.ts';

type Hanging = Exclude<HangingCollection, 'evidence'>;

type Group = { readonly [C in Hanging]: RecordIn<C>[] };

/** Gathers the marks of every subject that is visible: one mark a need, one moment of truth, the rest in order. */
export function groupMarks(
  collections: ReadRecords['collections'],
  stages: JourneySnapshot['stages'],
  cards: JourneySnapshot['cards'],
  book: NeedBook,
  previous: JourneySnapshot['marks'] | undefined,
): JourneySnapshot['marks'] {
  const stageIds = new Set(stages.map(({ id }) => id));
  const groups = new Map<Id, Group>();
  const gather = (name: Hanging): void => {
    const stored: ReadRecords['collections'][Hanging] = collections[name];
    for (const { record, removal } of stored.values()) {
      const { subject } = record;
      if (removal !== null || !(cards.has(subject) || stageIds.has(subject))) continue;
      let group = groups.get(subject);
      if (group === undefined) groups.set(subject, (group = emptyGroup()));
      (group[name] as RecordIn<Hanging>[]).push(record);
    }
  };
  gather('needsAtRisk');
  gather('momentsOfTruth');
  gather('painPoints');
  gather('opportunities');
  gather('attachments');

  const marks = new Map<Id, Marks>();
  for (const [subject, group] of groups) {
    const found = toMarks(group, book, previous?.get(subject));
    if (found !== null) marks.set(subject, found);
  }
  return keepMapIfSame(previous, marks);
}

function emptyGroup(): Group {
  return { needsAtRisk: [], momentsOfTruth: [], painPoints: [], opportunities: [], attachments: [] };
}

function toMarks(group: Group, book: NeedBook, previous: Marks | undefined): Marks | null {
  const needs = oneEach(
    group.needsAtRisk.filter(({ need }) => need !== ''),
    book,
  );
  const moment = group.momentsOfTruth.length === 0 ? null : mergeMoments(group.momentsOfTruth);
  const wasMoment = previous?.momentOfTruth ?? null;
  const next: Marks = {
    needs: keepRecords(previous?.needs, needs),
    momentOfTruth:
      moment !== null && wasMoment !== null && isSameRecord(wasMoment, moment) ? wasMoment : moment,
    painPoints: keepRecords(previous?.painPoints, group.painPoints.toSorted(byOrder)),
    opportunities: keepRecords(previous?.opportunities, group.opportunities.toSorted(byOrder)),
    attachments: keepRecords(previous?.attachments, group.attachments.toSorted(byOrder)),
  };
  if (previous !== undefined && isSameRecord(previous, next)) return previous;
  const isEmpty =
    moment === null &&
    [next.needs, next.painPoints, next.opportunities, next.attachments].every((list) => list.length === 0);
  return isEmpty ? null : next;
}

function oneEach(needs: readonly NeedAtRisk[], book: NeedBook): NeedAtRisk[] {
  return [...Map.groupBy(needs, ({ need }) => need).values()]
    .map(mergeNeeds)
    .toSorted((a, b) => book.byCatalogue(a.need, b.need));
}
