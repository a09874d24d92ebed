import type { TextRef } from '../../shared/document/journeyDocument.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySnapshot, Marks } from '../../shared/journey/snapshot.ts';

/** What a text of the journey says now; empty when what it belongs to is gone. */
export function readText(snapshot: JourneySnapshot, ref: TextRef): string {
  if (ref.collection === 'header') return snapshot.header[ref.field];
  const record: object | undefined = findRecord(snapshot, ref.collection, ref.id);
  const text: unknown = record === undefined ? '' : (record as Readonly<Record<string, unknown>>)[ref.field];
  return typeof text === 'string' ? text : '';
}

function findRecord(
  snapshot: JourneySnapshot,
  collection: Exclude<TextRef['collection'], 'header'>,
  id: Id,
): { readonly id: Id } | undefined {
  switch (collection) {
    case 'cards':
      return snapshot.cards.get(id);
    case 'stages':
    case 'lanes':
      return snapshot[collection].find((item) => item.id === id);
    case 'needsAtRisk':
      return findMark(snapshot, ({ needs }) => needs.find((mark) => mark.id === id));
    case 'momentsOfTruth':
      return findMark(snapshot, ({ momentOfTruth }) => (momentOfTruth?.id === id ? momentOfTruth : undefined));
    case 'painPoints':
      return findMark(snapshot, ({ painPoints }) => painPoints.find((pain) => pain.id === id));
  }
}

function findMark<T>(
  { marks }: JourneySnapshot,
  find: (marks: Marks) => T | undefined,
): T | undefined {
  for (const group of marks.values()) {
    const found = find(group);
    if (found !== undefined) return found;
  }
  return undefined;
}
