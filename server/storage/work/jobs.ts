import type { CompiledQuery, InsertQueryBuilder, InsertResult } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Schema } from '../schema.ts';

/** A piece of work that is to be done. */
export interface NewJob {
  readonly kind: string;
  /** What whoever does it has to know, as JSON: ids rather than what they stand for, since it may wait for hours. */
  readonly payload: unknown;
  /** What it is for: with a key that this kind of work had within the last {@link REMEMBERED_DAYS} days, nothing is added. */
  readonly key?: string;
  /** Not before; at once when left out. */
  readonly at?: Date;
}

/** A piece of work that this server has taken on. */
export interface TakenJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  /** 1 the first time. */
  readonly attempt: number;
}

/** How much there is to do. */
export interface JobCounts {
  /** Not started, or to be tried again. */
  readonly waiting: number;
  readonly running: number;
  /** Given up, and kept for somebody to look at. */
  readonly dead: number;
  /** Since when the oldest of the waiting is due; `null` when none is. */
  readonly dueSince: Date | null;
}

/** How long the keys of what was done are known, in days. */
const REMEMBERED_DAYS = 30;

const DAY_MS = 24 * 60 * 60_000;

/** The table of the work queue: the same for one server as for many, and part of every backup. */
export class Jobs {
  readonly #database: Database;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(database: Database, now: () => Date, newId: () => string) {
    this.#database = database;
    this.#now = now;
    this.#newId = newId;
  }

  /** The query that adds a piece of work, for a commit that holds what the work is about, too. */
  adding({ kind, payload, key, at }: NewJob): InsertQueryBuilder<Schema, 'job', InsertResult> {
    return this.#database.queries
      .insertInto('job')
      .values({
        id: this.#newId(),
        kind,
        key: key ?? null,
        payload: JSON.stringify(payload),
        state: 'waiting',
        due_at: (at ?? this.#now()).toISOString(),
        attempts: 0,
        leased_by: null,
        leased_until: null,
        ended_at: null,
      })
      .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing());
  }

  async add(job: NewJob): Promise<void> {
    await this.#database.commit([this.adding(job)]);
  }

  /** Takes on some of what is due, so that no other server does for so many milliseconds. */
  async take(kinds: readonly string[], most: number, by: string, leaseMs: number): Promise<TakenJob[]> {
    const now = this.#now();
    const [rows = []] = await this.#database.commit([this.#taking(kinds, most, by, now, leaseMs)]);
    return (rows as readonly { id: string; kind: string; payload: string; attempts: number }[]).map(
      ({ id, kind, payload, attempts }) => ({
        id,
        kind,
        payload: JSON.parse(payload) as unknown,
        attempt: attempts,
      }),
    );
  }

  #taking(kinds: readonly string[], most: number, by: string, now: Date, leaseMs: number): CompiledQuery {
    const at = now.toISOString();
    const { queries } = this.#database;
    const due = queries
      .selectFrom('job')
      .select('id')
      .where('state', '=', 'waiting')
      .where('due_at', '<=', at)
      .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', at)]))
      .where('kind', 'in', kinds)
      .orderBy('due_at')
      .limit(most);
    return (
      queries
        .updateTable('job')
        .set((of) => ({
          leased_by: by,
          leased_until: new Date(now.getTime() + leaseMs).toISOString(),
          attempts: of('attempts', '+', 1),
        }))
        .where('id', 'in', due)
        // Once more: another server may have been given the same rows, and PostgreSQL looks again at these alone.
        .where('state', '=', 'waiting')
        .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', at)]))
        .returning(['id', 'kind', 'payload', 'attempts'])
        .compile()
    );
  }

  /** Notes that a piece of work is done; if it has a key, that stays known. */
  async done(job: TakenJob, by: string): Promise<void> {
    const ended_at = this.#now().toISOString();
    const { queries } = this.#database;
    await this.#database.commit([
      queries.deleteFrom('job').where('id', '=', job.id).where('leased_by', '=', by).where('key', 'is', null),
      queries
        .updateTable('job')
        .set({ state: 'done', payload: 'null', ended_at, leased_by: null, leased_until: null })
        .where('id', '=', job.id)
        .where('leased_by', '=', by),
    ]);
  }

  /** Gives a piece of work back, to be tried again in so many milliseconds. */
  async postpone(job: TakenJob, by: string, milliseconds: number): Promise<void> {
    const due_at = new Date(this.#now().getTime() + milliseconds).toISOString();
    await this.#database.commit([
      this.#database.queries
        .updateTable('job')
        .set({ due_at, leased_by: null, leased_until: null })
        .where('id', '=', job.id)
        .where('leased_by', '=', by),
    ]);
  }

  /** Gives a piece of work up; it is kept as it is. */
  async bury(job: TakenJob, by: string): Promise<void> {
    await this.#database.commit([
      this.#database.queries
        .updateTable('job')
        .set({ state: 'dead', ended_at: this.#now().toISOString(), leased_by: null, leased_until: null })
        .where('id', '=', job.id)
        .where('leased_by', '=', by),
    ]);
  }

  /** Forgets what was done long ago. */
  async forgetDone(): Promise<void> {
    const before = new Date(this.#now().getTime() - REMEMBERED_DAYS * DAY_MS).toISOString();
    await this.#database.commit([
      this.#database.queries.deleteFrom('job').where('state', '=', 'done').where('ended_at', '<', before),
    ]);
  }

  async counts(): Promise<JobCounts> {
    const now = this.#now().toISOString();
    const rows = await this.#database.queries
      .selectFrom('job')
      .where('state', '!=', 'done')
      .select((of) => [
        sql<
          'waiting' | 'running' | 'dead'
        >`case when state = 'dead' then 'dead' when leased_until >= ${now} then 'running' else 'waiting' end`.as(
          'now',
        ),
        of.fn.countAll<number | string>().as('count'),
        of.fn.min('due_at').as('due'),
      ])
      .groupBy('now')
      .execute();
    const countOf = (state: string): number => Number(rows.find(({ now: is }) => is === state)?.count ?? 0);
    const due = rows.find(({ now: is }) => is === 'waiting')?.due;
    return {
      waiting: countOf('waiting'),
      running: countOf('running'),
      dead: countOf('dead'),
      dueSince: due !== undefined && due <= now ? new Date(due) : null,
    };
  }
}
