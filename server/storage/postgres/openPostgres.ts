import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../../startError.ts';
import { compiled, type Database } from '../database.ts';
import { lockDatabase } from './lockDatabase.ts';
import type { Schema } from '../schema.ts';

/**
 * Connects to a PostgreSQL. `onLost` hears of idle connections that broke; the pool replaces them by itself.
 * @throws StartError when it does not answer.
 */
export async function openPostgres(url: string, onLost: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 12, connectionTimeoutMillis: 10_000 });
  pool.on('error', onLost);
  const queries = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await queries.selectNoFrom((of) => of.lit(1).as('one')).execute();
  } catch (error) {
    await queries.destroy();
    throw new StartError(`The database of DATABASE_URL does not answer: ${reasonOf(error)}`);
  }
  let lock: pg.PoolClient | null = null;
  return {
    queries,
    commit: (all) =>
      queries.transaction().execute(async (transaction) => {
        const results: (readonly unknown[])[] = [];
        for (const query of all) {
          // One after the other: they are one transaction on one connection.
          const { rows } = await transaction.executeQuery(compiled(query));
          results.push(rows);
        }
        return results;
      }),
    lock: async () => {
      lock = await lockDatabase(pool);
      lock.on('error', onLost);
    },
    close: async () => {
      // Ends the connection, and the lock with it.
      lock?.release(true);
      await queries.destroy();
    },
  };
}

/** What went wrong, without the address and its password; a refused connection has only a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const { code } = error as { code?: unknown };
  return error.message !== '' ? error.message : typeof code === 'string' ? code : 'no reason given';
}
