import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartError } from '../../startError.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Brings a database to the current schema, under a lock, so that two processes that start at once do it once; or only
 * through the migration of a name, for data of that time.
 * @throws StartError when a newer Waymark wrote it.
 */
export async function migrate(database: Kysely<never>, through: string | null): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  if (through !== null) await requireNoneAfter(migrator, through);
  const { error } = through === null ? await migrator.migrateToLatest() : await migrator.migrateTo(through);
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations')) throw newer();
  throw error;
}

async function requireNoneAfter(migrator: Migrator, through: string): Promise<void> {
  if (!Object.hasOwn(MIGRATIONS, through)) throw newer();
  const known = await migrator.getMigrations();
  if (known.some(({ name, executedAt }) => name > through && executedAt !== undefined)) {
    throw new StartError(
      'The backup is of an older version than the store; restore it into one that was never used.',
    );
  }
}

function newer(): StartError {
  return new StartError(
    'The database was written by a newer version of Waymark; this version cannot open it.',
  );
}
