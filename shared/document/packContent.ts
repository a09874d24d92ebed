import type { JourneyContent } from '../journey/content.ts';
import { COLLECTION_NAMES, collectionShapes } from '../journey/collections.ts';
import { headerShape } from '../journey/header.ts';
import { fieldsOf, type RecordShape } from '../journey/record.ts';

/** A record on its way: what holds its default is left out. */
export type PackedRecord = Readonly<Record<string, unknown>>;

/** A journey's content as it travels to a page that is about to show it; `knownJourney` reads it. */
export type PackedContent = Readonly<Record<string, PackedRecord | readonly PackedRecord[]>>;

/** Makes content small: most fields of most records hold their default, and every record reads without those. */
export function packContent(content: JourneyContent): PackedContent {
  return {
    header: packRecord(headerShape, content.header),
    ...Object.fromEntries(
      COLLECTION_NAMES.map((name) => [
        name,
        content[name].map((record) => ({ ...packRecord(collectionShapes[name], record), id: record.id })),
      ]),
    ),
  };
}

function packRecord(shape: RecordShape, record: PackedRecord): PackedRecord {
  const packed: Record<string, unknown> = {};
  for (const [name, { fallback }] of fieldsOf(shape)) {
    const value = record[name];
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (value !== fallback && !isEmpty) packed[name] = value;
  }
  return packed;
}
