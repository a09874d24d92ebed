import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { StartError } from '../../startError.ts';

/** Any number, as long as every version of Waymark asks for the same. */
const LOCK = 4_300_001;

/** A server that was killed may hold its lock until PostgreSQL notices. */
const TRIES = 10;
const PAUSE_MS = 300;

/** Keeps a database for one server, or for those that tell each other. PostgreSQL ends the lock with its connection, so it is taken again after each loss. */
export class DatabaseLock {
  readonly #pool: Pool;
  readonly #onLost: (error: Error) => void;
  #client: PoolClient | null = null;
  #together = false;
  #isLost = false;
  #isReleased = false;

  constructor(pool: Pool, onLost: (error: Error) => void) {
    this.#pool = pool;
    this.#onLost = onLost;
  }

  /** Whether it was held and is not now: another server may have the database. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** @throws StartError when another server has it */
  async take(together: boolean): Promise<void> {
    this.#together = together;
    this.#hold(await connectLocked(this.#pool, together));
  }

  release(): void {
    this.#isReleased = true;
    // Ends the connection, and the lock with it.
    this.#client?.release(true);
    this.#client = null;
  }

  #hold(client: PoolClient): void {
    this.#client = client;
    this.#isLost = false;
    client.once('error', () => {
      if (this.#isReleased) return;
      this.#isLost = true;
      this.#client = null;
      client.release(true);
      void this.#takeAgain();
    });
  }

  async #takeAgain(): Promise<void> {
    while (!this.#isReleased) {
      try {
        const client = await connectLocked(this.#pool, this.#together);
        if (this.#isReleased) client.release(true);
        else this.#hold(client);
        return;
      } catch (error) {
        this.#onLost(error instanceof Error ? error : new Error(String(error)));
        await delay(PAUSE_MS, undefined, { ref: false });
      }
    }
  }
}

async function connectLocked(pool: Pool, together: boolean): Promise<PoolClient> {
  const client = await pool.connect();
  const lock = together ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
  try {
    for (let tried = 0; tried < TRIES; tried++) {
      const { rows } = await client.query<{ locked: boolean }>(`select ${lock}($1) as locked`, [LOCK]);
      if (rows[0]?.locked === true) return client;
      await delay(PAUSE_MS);
    }
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  throw new StartError(
    'The database of DATABASE_URL is in use by another Waymark server. Several need a REDIS_URL, each of them the same.',
  );
}
