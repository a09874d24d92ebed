import type { JourneySketch } from '../../../shared/protocol/journeys.ts';
import type { Database } from '../database.ts';

/** What the store knows of a journey beside its document. */
export interface JourneyRow {
  readonly id: string;
  /** The number of its last update. */
  readonly seq: number;
  readonly archived: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  /** What home shows, and the update up to which it is true. */
  readonly sketch: { readonly value: JourneySketch; readonly seq: number } | null;
}

const COLUMNS = [
  'journey.id',
  'journey.seq',
  'journey.archived_at',
  'journey.created_at',
  'journey.changed_at',
  'journey.sketch',
  'journey.sketch_seq',
] as const;

/** The journeys that exist; deleted ones do not, until they are restored. */
export class Journeys {
  readonly #database: Database;
  readonly #now: () => Date;
  readonly #onCreated: (id: string) => void;

  /** `onCreated` hears of each journey that is added. */
  constructor(database: Database, now: () => Date, onCreated: (id: string) => void = ignore) {
    this.#database = database;
    this.#now = now;
    this.#onCreated = onCreated;
  }

  /** Adds a journey with its first update; with an owner, whose membership comes in the same transaction. */
  async create(id: string, firstUpdate: Uint8Array, owner: string | null): Promise<void> {
    const { queries } = this.#database;
    const created_at = this.#now().toISOString();
    const row = { id, seq: 1, sketch: null, sketch_seq: 0 };
    await this.#database.commit([
      queries
        .insertInto('journey')
        .values({ ...row, created_at, changed_at: created_at, archived_at: null, deleted_at: null }),
      queries.insertInto('journey_update').values({ journey: id, seq: 1, bytes: firstUpdate }),
      ...(owner === null
        ? []
        : [
            queries
              .insertInto('membership')
              .values({ journey: id, person: owner, source: 'owner', role: 'owner', created_at }),
          ]),
    ]);
    this.#onCreated(id);
  }

  async find(id: string): Promise<JourneyRow | null> {
    const row = await this.#database.queries
      .selectFrom('journey')
      .select(COLUMNS)
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return row === undefined ? null : present(row);
  }

  /** Those among the given ids that exist, last changed first. */
  async findAll(ids: readonly string[]): Promise<readonly JourneyRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.#database.queries
      .selectFrom('journey')
      .select(COLUMNS)
      .where('id', 'in', ids)
      .where('deleted_at', 'is', null)
      .orderBy('changed_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(present);
  }

  async setArchived(id: string, archived: boolean): Promise<void> {
    const archived_at = archived ? this.#now().toISOString() : null;
    await this.#database.queries.updateTable('journey').set({ archived_at }).where('id', '=', id).execute();
  }

  /** Hides a journey from everyone, or brings it back; its document stays. */
  async setDeleted(id: string, deleted: boolean): Promise<void> {
    const deleted_at = deleted ? this.#now().toISOString() : null;
    await this.#database.queries.updateTable('journey').set({ deleted_at }).where('id', '=', id).execute();
  }

  /** Keeps what home shows, unless a newer one is kept already. */
  async saveSketch(id: string, sketch: JourneySketch, seq: number): Promise<void> {
    await this.#database.queries
      .updateTable('journey')
      .set({ sketch: JSON.stringify(sketch), sketch_seq: seq })
      .where('id', '=', id)
      .where('sketch_seq', '<=', seq)
      .execute();
  }
}

interface SelectedRow {
  readonly id: string;
  readonly seq: number;
  readonly archived_at: string | null;
  readonly created_at: string;
  readonly changed_at: string;
  readonly sketch: string | null;
  readonly sketch_seq: number;
}

function present(row: SelectedRow): JourneyRow {
  return {
    id: row.id,
    seq: row.seq,
    archived: row.archived_at !== null,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    sketch:
      row.sketch === null ? null : { value: JSON.parse(row.sketch) as JourneySketch, seq: row.sketch_seq },
  };
}

function ignore(): void {}
