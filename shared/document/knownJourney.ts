import { COLLECTION_NAMES, collectionShapes, type CollectionName } from '../journey/collections.ts';
import { headerShape } from '../journey/header.ts';
import type { Id } from '../journey/id.ts';
import { readRecord } from '../journey/record.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stored } from './axis.ts';
import { resolveSnapshot, type ReadRecords } from './resolveSnapshot.ts';

/** What is known of a journey before its document is there. */
export interface KnownJourney {
  readonly read: ReadRecords;
  readonly snapshot: JourneySnapshot;
}

/**
 * Reads what `packContent` made, as if it had been read from the document itself; nothing at all from `null`. Total like
 * all reading [S2]: a server of another version may have packed it.
 */
export function knownJourney(packed: unknown): KnownJourney {
  const raw = asObject(packed);
  const read: ReadRecords = {
    header: readRecord(headerShape, asObject(raw['header'])),
    collections: Object.fromEntries(
      COLLECTION_NAMES.map((name) => [name, readCollection(name, raw[name])]),
    ) as unknown as ReadRecords['collections'],
  };
  const changed = { collections: new Set(COLLECTION_NAMES), retouched: null };
  return { read, snapshot: resolveSnapshot(read, null, changed) };
}

function readCollection(name: CollectionName, packed: unknown): ReadonlyMap<Id, Stored<object>> {
  const records = new Map<Id, Stored<object>>();
  if (!Array.isArray(packed)) return records;
  for (const each of packed as readonly unknown[]) {
    const fields = asObject(each);
    const { id } = fields;
    if (typeof id !== 'string') continue;
    records.set(id, { record: { ...readRecord(collectionShapes[name], fields), id }, removal: null });
  }
  return records;
}

function asObject(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}
