import { setTimeout as delay } from 'node:timers/promises';
import type { PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { StartError } from '../../startError.ts';
import { impatient } from './impatientPool.ts';

/** Any number, as long as every version of Waymark asks for the same. */
const LOCK = 4_300_001;

/** A server that was killed may hold its lock until PostgreSQL notices. */
const TRIES = 10;
const PAUSE_MS = 300;

/**
 * How often the connection that holds the lock is asked for a sign of life, and how long it may take, in milliseconds:
 * where a network breaks without a word, PostgreSQL gives the lock to another, and nobody else would tell.
 */
const PROVE_MS = 10_000;
const PATIENCE_MS = 6000;

/** A connection that holds the lock. */
interface Holder {
  readonly client: PoolClient;
  readonly asking: PostgresPoolClient;
}

/** Keeps a database for one server, or for those that tell each other. PostgreSQL ends the lock with its connection, so it is taken again after each loss. */
export class DatabaseLock {
  readonly #pool: Pool;
  readonly #onLost: (error: Error) => void;
  #holder: Holder | null = null;
  #proving: NodeJS.Timeout | null = null;
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
    const holder = this.#holder;
    this.#letGo();
    holder?.asking.release(true);
  }

  #hold(holder: Holder): void {
    this.#holder = holder;
    this.#isLost = false;
    holder.client.once('error', () => {
      this.#lose(holder);
    });
    this.#proving = setInterval(() => {
      holder.asking.query('select 1', []).catch(() => {
        this.#lose(holder);
      });
    }, PROVE_MS).unref();
  }

  #lose(holder: Holder): void {
    if (this.#holder !== holder) return;
    this.#isLost = true;
    this.#letGo();
    holder.asking.release(true);
    void this.#takeAgain();
  }

  #letGo(): void {
    if (this.#proving !== null) clearInterval(this.#proving);
    this.#proving = null;
    this.#holder = null;
  }

  async #takeAgain(): Promise<void> {
    while (!this.#isReleased) {
      try {
        const holder = await connectLocked(this.#pool, this.#together);
        if (this.#isReleased) holder.asking.release(true);
        else this.#hold(holder);
        return;
      } catch (error) {
        this.#onLost(error instanceof Error ? error : new Error(String(error)));
        await delay(PAUSE_MS, undefined, { ref: false });
      }
    }
  }
}

async function connectLocked(pool: Pool, together: boolean): Promise<Holder> {
  const client = await pool.connect();
  const asking = impatient(client, PATIENCE_MS);
  const lock = together ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
  try {
    for (let tried = 0; tried < TRIES; tried++) {
      const { rows } = await asking.query<{ locked: boolean }>(`select ${lock}($1) as locked`, [LOCK]);
      if (rows[0]?.locked === true) return { client, asking };
      await delay(PAUSE_MS);
    }
  } catch (error) {
    asking.release(true);
    throw error;
  }
  asking.release();
  throw new StartError(
    'The database of DATABASE_URL is in use by another Waymark server. Several need a REDIS_URL, each of them the same.',
  );
}
