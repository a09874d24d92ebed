import type { StorePlace } from '../openDatabase.ts';
import { openPostgresRows } from './postgresRows.ts';
import type { RowStore } from './rowStore.ts';
import { openSqliteRows } from './sqliteRows.ts';

/** A store that exists already, as rows. */
export async function openRows(place: StorePlace, mode: 'read' | 'write'): Promise<RowStore> {
  return place.kind === 'sqlite' ? openSqliteRows(place.folder, mode) : openPostgresRows(place.url, mode);
}
