import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartError } from '../../startError.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Brings a database to the current schema, under a lock, so that two processes that start at once do it once.
 * @throws StartError when a newer Waymark wrote it.
 */
export async function migrate(database: Kysely<never>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    throw new StartError(
      'The database was written by a newer version of Waymark; this version cannot open it.',
    );
  }
  throw error;
}
