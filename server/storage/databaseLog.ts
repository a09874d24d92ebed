import { sql } from 'kysely';
import { must } from '../../shared/journey/must.ts';
import { AppendQueries } from './appendQueries.ts';
import type { Database } from './database.ts';
import { appendAtOnce } from './postgres/appendAtOnce.ts';
import type { JourneyLog, LoggedUpdate, PendingUpdate, StoredDocument } from './journeyLog.ts';

/** Which table a row of a stored document comes from. */
type Part = 'journey' | 'state' | 'update';

/** Journeys that one query names: both stores bound the parameters of a query. */
const ASKED_AT_ONCE = 500;

/** The log of documents in a database. */
export class DatabaseLog implements JourneyLog {
  readonly #database: Database;
  readonly #queries: AppendQueries;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(database: Database, now: () => Date, newId: () => string) {
    this.#database = database;
    this.#queries = new AppendQueries(database);
    this.#now = now;
    this.#newId = newId;
  }

  async append(updates: readonly PendingUpdate[]): Promise<readonly number[]> {
    if (updates.length === 0) return [];
    const counts = new Map<string, number>();
    const rows = updates.map(({ journey, update }) => {
      const nth = (counts.get(journey) ?? 0) + 1;
      counts.set(journey, nth);
      return { journey, update, nth };
    });
    const lastSeqs =
      this.#database.kind === 'postgres'
        ? await this.#appendAtOnce(updates)
        : await this.#appendInTurn(counts, rows);
    return rows.map(({ journey, nth }) => must(lastSeqs.get(journey)) - must(counts.get(journey)) + nth);
  }

  async #appendAtOnce(updates: readonly PendingUpdate[]): Promise<ReadonlyMap<string, number>> {
    const query = appendAtOnce(this.#database.queries, updates, this.#now().toISOString());
    const [raised = []] = await this.#database.commit([query]);
    return new Map(
      (raised as readonly { journey: string; seq: number }[]).map((row) => [row.journey, row.seq]),
    );
  }

  async #appendInTurn(
    counts: ReadonlyMap<string, number>,
    rows: readonly (PendingUpdate & { readonly nth: number })[],
  ): Promise<ReadonlyMap<string, number>> {
    const journeys = [...counts.keys()];
    const changed_at = this.#now().toISOString();
    const bumps = journeys.map((journey) =>
      this.#database.queries
        .updateTable('journey')
        .set((of) => ({ seq: of('seq', '+', must(counts.get(journey))), changed_at }))
        .where('id', '=', journey)
        .returning('seq'),
    );
    const inserts = this.#queries.insert(
      rows.map(({ journey, update, nth }) => ({
        journey,
        back: must(counts.get(journey)) - nth,
        bytes: update,
      })),
    );
    const results = await this.#database.commit([...bumps, ...inserts]);
    return new Map(
      journeys.map((journey, index) => [journey, must(must(results[index] as { seq: number }[])[0]).seq]),
    );
  }

  async appendAfter(journey: string, seq: number, update: Uint8Array): Promise<number | null> {
    const { queries } = this.#database;
    const changed_at = this.#now().toISOString();
    const [, , raised] = await this.#database.commit([
      // Locks the journey's row first, as every append does: in another order, two would wait for each other.
      queries
        .updateTable('journey')
        .set((of) => ({ seq: of.ref('seq') }))
        .where('id', '=', journey),
      queries
        .insertInto('journey_update')
        .columns(['journey', 'seq', 'bytes'])
        .expression((of) =>
          of
            .selectFrom('journey')
            // Only lends its type to the bytes: the two stores have no name for it in common.
            .leftJoin('journey_state', (join) => join.on('journey_state.journey', '=', ''))
            .where('journey.id', '=', journey)
            .where('journey.seq', '=', seq)
            .select([
              'journey.id',
              sql<number>`journey.seq + 1`.as('next'),
              sql<Uint8Array>`coalesce(${update}, journey_state.bytes)`.as('bytes'),
            ]),
        ),
      queries
        .updateTable('journey')
        .set((of) => ({ seq: of('seq', '+', 1), changed_at }))
        .where('id', '=', journey)
        .where('seq', '=', seq)
        .returning('seq'),
    ]);
    return (raised as readonly { seq: number }[])[0]?.seq ?? null;
  }

  async load(journey: string, after = 0): Promise<StoredDocument | null> {
    const { queries } = this.#database;
    // One statement, so that a compaction that happens meanwhile cannot take the log away from under an older state.
    const rows = await queries
      .selectFrom('journey')
      .select([
        sql<Uint8Array | null>`cast(null as bytea)`.as('bytes'),
        'seq',
        sql<Part>`'journey'`.as('part'),
      ])
      .where('id', '=', journey)
      .unionAll(
        queries
          .selectFrom('journey_state')
          .select(['bytes', 'seq', sql<Part>`'state'`.as('part')])
          .where('journey', '=', journey)
          .where('seq', '>', after),
      )
      .unionAll(
        queries
          .selectFrom('journey_update')
          .select(['bytes', 'seq', sql<Part>`'update'`.as('part')])
          .where('journey', '=', journey)
          .where('seq', '>', after),
      )
      .execute();
    const last = rows.find(({ part }) => part === 'journey');
    if (last === undefined) return null;
    const updates: LoggedUpdate[] = rows
      .filter(({ part }) => part === 'update')
      .map(({ bytes, seq }) => ({ seq, update: must(bytes) }))
      .toSorted((a, b) => a.seq - b.seq);
    return { seq: last.seq, state: rows.find(({ part }) => part === 'state')?.bytes ?? null, updates };
  }

  async lastOf(journeys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const last = new Map<string, number>();
    for (let start = 0; start < journeys.length; start += ASKED_AT_ONCE) {
      const rows = await this.#database.queries
        .selectFrom('journey')
        .select(['id', 'seq'])
        .where('id', 'in', journeys.slice(start, start + ASKED_AT_ONCE))
        .execute();
      for (const { id, seq } of rows) last.set(id, seq);
    }
    return last;
  }

  async compact(journey: string, state: Uint8Array, through: number): Promise<void> {
    const { queries } = this.#database;
    await this.#database.commit([
      // A state that another compaction brought further stays: it contains this one.
      queries
        .insertInto('journey_state')
        .values({ journey, seq: through, bytes: state })
        .onConflict((conflict) =>
          conflict
            .column('journey')
            .doUpdateSet({ seq: through, bytes: state })
            .where('journey_state.seq', '<=', through),
        ),
      queries.deleteFrom('journey_update').where('journey', '=', journey).where('seq', '<=', through),
    ]);
  }

  async setAside(journey: string, seq: number | null, reason: string): Promise<void> {
    const { queries } = this.#database;
    const row = {
      id: this.#newId(),
      journey,
      seq,
      reason,
      found_at: this.#now().toISOString(),
    };
    if (seq === null) {
      const found = await queries
        .selectFrom('journey_state')
        .select('bytes')
        .where('journey', '=', journey)
        .executeTakeFirst();
      if (found === undefined) return;
      await this.#database.commit([
        queries.insertInto('damaged_row').values({ ...row, bytes: found.bytes }),
        queries.deleteFrom('journey_state').where('journey', '=', journey),
      ]);
    } else {
      const damaged = queries
        .selectFrom('journey_update')
        .where('journey', '=', journey)
        .where('seq', '=', seq);
      const found = await damaged.select('bytes').executeTakeFirst();
      if (found === undefined) return;
      await this.#database.commit([
        queries.insertInto('damaged_row').values({ ...row, bytes: found.bytes }),
        queries.deleteFrom('journey_update').where('journey', '=', journey).where('seq', '=', seq),
      ]);
    }
  }
}
