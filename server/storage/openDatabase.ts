import type { Database, OnQuery } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { openPostgres } from './postgres/openPostgres.ts';
import { openSqlite } from './sqlite/openSqlite.ts';

/** Where everything is kept: a folder of this machine, or a PostgreSQL. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Opens the store, brought to the current schema; or only through one of the migrations, to take data of that time.
 * @throws StartError
 */
export async function openDatabase(
  place: StorePlace,
  onLost: (error: Error) => void,
  through: string | null = null,
  onQuery?: OnQuery,
): Promise<Database> {
  const database =
    place.kind === 'sqlite'
      ? await openSqlite(place.folder, onQuery)
      : await openPostgres(place.url, onLost, onQuery);
  try {
    await migrate(database.schema as never, through);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
