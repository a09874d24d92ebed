import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { StoreAwayError } from '../storeAway.ts';

/**
 * A pool that does not wait for ever: a PostgreSQL that takes a query and gives no answer within so many milliseconds
 * counts as away, and the connection is dropped, since nobody knows what is still to come on it.
 */
export function impatientPool(pool: Pool, patienceMs: number): PostgresPool {
  return {
    options: pool.options,
    connect: async () => impatient(await pool.connect(), patienceMs),
    end: () => pool.end(),
  };
}

/** A connection that does not wait for ever; it is released when it is dropped. */
export function impatient(client: PoolClient, patienceMs: number): PostgresPoolClient {
  let isGivenUp = false;
  const query = async (text: string, parameters: readonly unknown[]): Promise<QueryResult> => {
    const timer = setTimeout(() => {
      isGivenUp = true;
      // Cuts the connection, which ends the query.
      client.release(true);
    }, patienceMs);
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      if (isGivenUp) throw new StoreAwayError('PostgreSQL gives no answer.');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    // Kysely asks with cursors, too, if it is given any, which it is not.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => {
      if (!isGivenUp) client.release(destroy);
    },
  };
}
