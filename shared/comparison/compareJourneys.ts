import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { Link } from '../journey/link.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { compareMarks, type MarkChange } from './compareMarks.ts';
import { compareFields, type FieldChange } from './compareFields.ts';

/** What became of a stage, lane or card on the way from one journey to another; records are the same by their ids. */
export interface Difference {
  readonly id: Id;
  readonly outcome: 'added' | 'removed' | 'changed';
  /** Its name or title: as it is after, or as it was when it is gone. */
  readonly name: string;
  /** The fields that say something else. */
  readonly fields: readonly FieldChange[];
  /** The cell that a card left, when it lies in another one. */
  readonly movedFrom: { readonly stage: Id; readonly lane: Id } | null;
  readonly marks: readonly MarkChange[];
}

/** What became of an arrow between two cards; `before` is missing when it is new, `after` when it is gone. */
export interface LinkChange {
  readonly before: Link | null;
  readonly after: Link | null;
}

/** What changed from one journey to another, in the order of the journey after; what is gone comes last. */
export interface Comparison {
  /** What the journey says about itself, such as who walks it and what for. */
  readonly header: readonly FieldChange[];
  readonly stages: readonly Difference[];
  readonly lanes: readonly Difference[];
  readonly cards: readonly Difference[];
  readonly links: readonly LinkChange[];
}

/** Compares two journeys of one origin, such as an as-is journey and its to-be, record by record. */
export function compareJourneys(before: JourneySnapshot, after: JourneySnapshot): Comparison {
  const marks = compareMarks(before, after);
  return {
    header: compareFields(before.header, after.header).filter(({ field }) => !DIFFER_ANYWAY.has(field)),
    stages: differences(byId(before.stages), byId(after.stages), ({ name }) => name, marks),
    lanes: differences(
      byId(before.lanes),
      byId(after.lanes),
      ({ name }) => name,
      () => [],
    ),
    cards: differences(before.cards, after.cards, ({ title }) => title, marks),
    links: compareLinks(byId(before.links), byId(after.links)),
  };
}

/** What two journeys of one pair differ in by being a pair. */
const DIFFER_ANYWAY = new Set(['state', 'counterpart', 'isLocked']);

function compareLinks(before: ReadonlyMap<Id, Link>, after: ReadonlyMap<Id, Link>): LinkChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    return was !== null && is !== null && compareFields(was, is).length === 0
      ? []
      : [{ before: was, after: is }];
  });
}

function byId<T extends { readonly id: Id }>(list: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(list.map((record) => [record.id, record]));
}

function differences<T extends { readonly id: Id }>(
  before: ReadonlyMap<Id, T>,
  after: ReadonlyMap<Id, T>,
  nameOf: (record: T) => string,
  marksOf: (id: Id) => readonly MarkChange[],
): Difference[] {
  const found: Difference[] = [];
  for (const [id, record] of after) {
    const was = before.get(id);
    const marks = marksOf(id);
    if (was === undefined) {
      found.push({ id, outcome: 'added', name: nameOf(record), fields: [], movedFrom: null, marks });
      continue;
    }
    const fields = compareFields(was, record);
    const movedFrom = leftCell(was, record);
    if (fields.length > 0 || movedFrom !== null || marks.length > 0)
      found.push({ id, outcome: 'changed', name: nameOf(record), fields, movedFrom, marks });
  }
  for (const [id, record] of before) {
    if (after.has(id)) continue;
    const name = nameOf(record);
    found.push({ id, outcome: 'removed', name, fields: [], movedFrom: null, marks: marksOf(id) });
  }
  return found;
}

function leftCell(was: object, is: object): Difference['movedFrom'] {
  if (!('place' in was) || !('place' in is)) return null;
  const [from, to] = [was.place as Card['place'], is.place as Card['place']];
  return from.stage === to.stage && from.lane === to.lane ? null : { stage: from.stage, lane: from.lane };
}
