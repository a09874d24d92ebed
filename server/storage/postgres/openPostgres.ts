import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../../startError.ts';
import { compiled, logTo, type Database, type OnQuery } from '../database.ts';
import { DatabaseLock } from './databaseLock.ts';
import { impatientPool } from './impatientPool.ts';
import type { Schema } from '../schema.ts';
import { StoreAwayError } from '../storeAway.ts';

/** How long a query may take, in milliseconds; the longest that people wait for take a tenth of it. */
const PATIENCE_MS = 6000;

/**
 * Connects to a PostgreSQL. `onLost` hears of connections that broke; the pool replaces them by itself.
 * @throws StartError when it does not answer.
 */
export async function openPostgres(
  url: string,
  onLost: (error: Error) => void,
  onQuery?: OnQuery,
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // The pool listens to its idle connections only: one that breaks in use would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  pool.on('error', ignore);
  const queries = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: impatientPool(pool, PATIENCE_MS) }),
    ...logTo(onQuery),
  });
  try {
    await queries.selectNoFrom((of) => of.lit(1).as('one')).execute();
  } catch (error) {
    await queries.destroy();
    throw new StartError(`The database of DATABASE_URL does not answer: ${reasonOf(error)}`);
  }
  const lock = new DatabaseLock(pool, onLost);
  return {
    kind: 'postgres',
    queries,
    reports: queries,
    schema: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    commit: async (all) => {
      // Another server may be writing by now, and would not know of this.
      if (lock.isLost) throw new StoreAwayError('The lock of this server on its database is lost.');
      const [only, ...more] = all;
      // One statement is a transaction by itself.
      if (only !== undefined && more.length === 0) return [(await queries.executeQuery(compiled(only))).rows];
      return queries.transaction().execute(async (transaction) => {
        const results: (readonly unknown[])[] = [];
        for (const query of all) {
          // One after the other: they are one transaction on one connection.
          const { rows } = await transaction.executeQuery(compiled(query));
          results.push(rows);
        }
        return results;
      });
    },
    lock: (together) => lock.take(together),
    close: async () => {
      lock.release();
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

function ignore(): void {}
