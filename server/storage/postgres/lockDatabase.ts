import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { StartError } from '../../startError.ts';

/** Any number, as long as every version of Waymark asks for the same. */
const LOCK = 4_300_001;

/** A server that was killed may hold its lock until PostgreSQL notices. */
const TRIES = 10;
const PAUSE_MS = 300;

/**
 * Takes a database for one server until the connection answered is released, or lost with the process.
 * @throws StartError when another server has it
 */
export async function lockDatabase(pool: Pool): Promise<PoolClient> {
  const client = await pool.connect();
  for (let tried = 0; tried < TRIES; tried++) {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      LOCK,
    ]);
    if (rows[0]?.locked === true) return client;
    await delay(PAUSE_MS);
  }
  client.release();
  throw new StartError('The database of DATABASE_URL is in use by another Waymark server.');
}
