import { sql } from 'kysely';
import type { InboxItemTable } from '../comments/commentTables.ts';
import type { Database, Query } from '../database.ts';
import type { DeliverMail } from '../mail/deliverMail.ts';
import type { FindingRow } from './findingRow.ts';
import type { FindingChangeTable, FindingTable } from './findingTables.ts';

/** Raised when the code reads something else off a journey than it did: all are then indexed anew. */
const VERSION = 1;

/** What is watched for changes, beside {@link FindingTable.print}. */
const WATCHED = [
  'title',
  'status',
  'owner_person',
  'owner_name',
  'owner_key',
  'due_on',
  'effort',
  'severity',
  'frequency',
  'level',
  'moment',
  'grade',
] as const;

/** A finding as far as its changes are told. */
export type WatchedFinding = Pick<FindingTable, 'kind' | 'id' | 'print' | (typeof WATCHED)[number]>;

/** What the index has of a journey. */
export interface IndexedJourney {
  /** The update up to which it is true; `null` when it was never indexed. */
  readonly seq: number | null;
  readonly findings: readonly WatchedFinding[];
}

/** What is to be written of a journey. */
export interface IndexUpdate {
  readonly journey: string;
  /** What {@link IndexedJourneys.load} said. */
  readonly before: number | null;
  readonly seq: number;
  readonly title: string;
  /** The title as it is searched. */
  readonly words: string;
  readonly personas: readonly { readonly key: string; readonly name: string }[];
  /** New, or different from what is stored. */
  readonly changed: readonly FindingRow[];
  readonly removed: readonly Pick<FindingTable, 'kind' | 'id'>[];
  readonly history: readonly FindingChangeTable[];
  /** What those find in their inboxes whose task a finding has become. */
  readonly assignments: readonly InboxItemTable[];
  readonly at: string;
}

/** Which journeys are in the review's index, and how they get there. */
export class IndexedJourneys {
  readonly #database: Database;
  readonly #mail: DeliverMail;

  constructor(database: Database, mail: DeliverMail = () => []) {
    this.#database = database;
    this.#mail = mail;
  }

  /** Some journeys of which the index is behind and that nobody has changed since a moment, the one that waits longest first. */
  async behind(limit: number, since: Date): Promise<readonly string[]> {
    const rows = await this.#database.queries
      .selectFrom('journey')
      .leftJoin('indexed_journey', 'indexed_journey.journey', 'journey.id')
      .where('journey.deleted_at', 'is', null)
      .where('journey.changed_at', '<=', since.toISOString())
      .where((where) =>
        where.or([
          where('indexed_journey.seq', 'is', null),
          where('indexed_journey.seq', '<', where.ref('journey.seq')),
          where('indexed_journey.version', '!=', VERSION),
        ]),
      )
      .select('journey.id')
      .orderBy('journey.changed_at')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Takes all journeys for not indexed, so that each is compared with its document again. */
  async forgetAll(): Promise<void> {
    await this.#database.queries.updateTable('indexed_journey').set({ version: 0 }).execute();
  }

  async load(journey: string): Promise<IndexedJourney> {
    const { queries } = this.#database;
    const row = await queries
      .selectFrom('indexed_journey')
      .select('seq')
      .where('journey', '=', journey)
      .executeTakeFirst();
    const findings = await queries
      .selectFrom('finding')
      .select(['kind', 'id', 'print', ...WATCHED])
      .where('journey', '=', journey)
      .execute();
    return { seq: row?.seq ?? null, findings };
  }

  /** Writes what changed, all or nothing. @throws also when another server has written of this journey since it was loaded */
  async save(update: IndexUpdate): Promise<void> {
    const { journey, changed, removed, history, assignments } = update;
    const queries: Query[] = [this.#claim(update), ...this.#personas(update)];
    queries.push(...this.#remove(journey, [...removed, ...changed.map(({ row }) => row)]));
    queries.push(...this.#insert(update));
    const { queries: build } = this.#database;
    for (const some of inGroups(history, 200))
      queries.push(build.insertInto('finding_change').values([...some]));
    for (const some of inGroups(assignments, 200))
      queries.push(build.insertInto('inbox_item').values([...some]), ...this.#mail(some));
    await this.#database.commit(queries);
  }

  #claim({ journey, before, seq, title, words }: IndexUpdate): Query {
    const unlessOvertaken = sql<number>`case when indexed_journey.seq = cast(${before ?? -1} as integer) then cast(${seq} as integer) else -1 end`;
    return this.#database.queries
      .insertInto('indexed_journey')
      .values({ journey, seq, version: VERSION, title, words })
      .onConflict((conflict) =>
        conflict.column('journey').doUpdateSet({ seq: unlessOvertaken, version: VERSION, title, words }),
      );
  }

  #personas({ journey, personas }: IndexUpdate): Query[] {
    const { queries } = this.#database;
    const gone = queries.deleteFrom('journey_persona').where('journey', '=', journey);
    if (personas.length === 0) return [gone];
    const rows = personas.map((persona) => ({ journey, ...persona }));
    return [gone, queries.insertInto('journey_persona').values(rows)];
  }

  #remove(journey: string, gone: readonly Pick<FindingTable, 'kind' | 'id'>[]): Query[] {
    const { queries } = this.#database;
    return [...Map.groupBy(gone, ({ kind }) => kind)].flatMap(([kind, all]) =>
      inGroups(all, 500).flatMap((some) => {
        const ids = some.map(({ id }) => id);
        return [
          queries
            .deleteFrom('finding_need')
            .where('journey', '=', journey)
            .where('kind', '=', kind)
            .where('finding', 'in', ids),
          queries
            .deleteFrom('finding')
            .where('journey', '=', journey)
            .where('kind', '=', kind)
            .where('id', 'in', ids),
        ];
      }),
    );
  }

  #insert({ changed, at }: IndexUpdate): Query[] {
    const { queries } = this.#database;
    const needs = changed.flatMap(({ row: { journey, kind, id: finding }, needs: all }) =>
      all.map(({ id: need, label }) => ({ journey, kind, finding, need, label })),
    );
    return [
      ...inGroups(changed, 100).map((some) =>
        queries.insertInto('finding').values(some.map(({ row }) => ({ ...row, changed_at: at }))),
      ),
      ...inGroups(needs, 500).map((some) => queries.insertInto('finding_need').values([...some])),
    ];
  }
}

/** A statement takes so many values and no more. */
function inGroups<T>(all: readonly T[], size: number): (readonly T[])[] {
  const groups: (readonly T[])[] = [];
  for (let start = 0; start < all.length; start += size) groups.push(all.slice(start, start + size));
  return groups;
}
