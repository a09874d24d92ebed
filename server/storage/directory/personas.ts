import type { Database } from '../database.ts';

/** What the workspace's personas say. */
export interface PersonaWords {
  readonly name: string;
  readonly goals: string;
  readonly quote: string;
  /** Ids of the needs that it cares about most. */
  readonly needs: readonly string[];
}

/** One of the workspace's personas. */
export interface PersonaRow extends PersonaWords {
  readonly id: string;
  /** The id of the person who made it. */
  readonly madeBy: string;
}

const COLUMNS = ['id', 'name', 'goals', 'quote', 'needs', 'made_by'] as const;

/** The personas that are kept once for the whole workspace, and walk many journeys. */
export class Personas {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** All of them, by name. */
  async list(): Promise<readonly PersonaRow[]> {
    const rows = await this.#database.queries.selectFrom('persona').select(COLUMNS).orderBy('id').execute();
    return rows.map(present).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** Those among the given ids that exist. */
  async findAll(ids: readonly string[]): Promise<readonly PersonaRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.#database.queries
      .selectFrom('persona')
      .select(COLUMNS)
      .where('id', 'in', ids)
      .execute();
    return rows.map(present);
  }

  async find(id: string): Promise<PersonaRow | null> {
    return (await this.findAll([id]))[0] ?? null;
  }

  /** How many a person has made that still exist. */
  async countMadeBy(person: string): Promise<number> {
    const row = await this.#database.queries
      .selectFrom('persona')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .where('made_by', '=', person)
      .executeTakeFirst();
    return Number(row?.count ?? 0);
  }

  async create(id: string, words: PersonaWords, madeBy: string): Promise<void> {
    await this.#database.queries
      .insertInto('persona')
      .values({
        ...words,
        needs: JSON.stringify(words.needs),
        id,
        made_by: madeBy,
        created_at: this.#now().toISOString(),
      })
      .execute();
  }

  /** Changes what is given, and leaves the rest. */
  async change(id: string, { needs, ...words }: Partial<PersonaWords>): Promise<void> {
    const changed = { ...words, ...(needs !== undefined && { needs: JSON.stringify(needs) }) };
    if (Object.keys(changed).length === 0) return;
    await this.#database.queries.updateTable('persona').set(changed).where('id', '=', id).execute();
  }

  async delete(id: string): Promise<void> {
    await this.#database.queries.deleteFrom('persona').where('id', '=', id).execute();
  }
}

function present(row: {
  readonly id: string;
  readonly name: string;
  readonly goals: string;
  readonly quote: string;
  readonly needs: string;
  readonly made_by: string;
}): PersonaRow {
  const { made_by: madeBy, needs, ...rest } = row;
  return { ...rest, needs: JSON.parse(needs) as string[], madeBy };
}
