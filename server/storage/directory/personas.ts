import { isId } from '../../newId.ts';
import type { Database } from '../database.ts';
import type { StoredPicture } from './pictures.ts';

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
  /** The id of its picture. */
  readonly picture: string | null;
  /** The id of the person who made it. */
  readonly madeBy: string;
}

const COLUMNS = ['id', 'name', 'goals', 'quote', 'needs', 'picture', 'made_by'] as const;

/** Personas that one query names: both stores bound the parameters of a query. */
const ASKED_AT_ONCE = 500;

const NO_PICTURE = { picture: null, picture_type: null, picture_bytes: null };

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
    // A document names whatever somebody wrote into it, and as much of it as they liked.
    const known = ids.filter(isId);
    const rows: Parameters<typeof present>[0][] = [];
    for (let start = 0; start < known.length; start += ASKED_AT_ONCE)
      rows.push(
        ...(await this.#database.queries
          .selectFrom('persona')
          .select(COLUMNS)
          .where('id', 'in', known.slice(start, start + ASKED_AT_ONCE))
          .execute()),
      );
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
        ...NO_PICTURE,
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

  /** Gives a persona another picture, or none. */
  async setPicture(id: string, picture: StoredPicture | null): Promise<void> {
    const columns =
      picture === null
        ? NO_PICTURE
        : { picture: picture.id, picture_type: picture.type, picture_bytes: picture.bytes };
    await this.#database.queries.updateTable('persona').set(columns).where('id', '=', id).execute();
  }

  /** A picture that some persona has. */
  async findPicture(picture: string): Promise<StoredPicture | null> {
    const row = await this.#database.queries
      .selectFrom('persona')
      .select(['picture_type', 'picture_bytes'])
      .where('picture', '=', picture)
      .limit(1)
      .executeTakeFirst();
    if (row === undefined || row.picture_type === null || row.picture_bytes === null) return null;
    return { id: picture, type: row.picture_type, bytes: row.picture_bytes };
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
  readonly picture: string | null;
  readonly made_by: string;
}): PersonaRow {
  const { made_by: madeBy, needs, ...rest } = row;
  return { ...rest, needs: JSON.parse(needs) as string[], madeBy };
}
