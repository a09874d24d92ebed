import type { Person } from '../../../shared/protocol/person.ts';
import type { Database } from '../database.ts';

/** Everybody who ever said a name. */
export class People {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async find(id: string): Promise<Person | null> {
    const row = await this.#database.queries
      .selectFrom('person')
      .select(['id', 'name', 'colour'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Adds a person, or changes how one is called. */
  async save(person: Person): Promise<void> {
    const { name, colour } = person;
    await this.#database.queries
      .insertInto('person')
      .values({ ...person, created_at: this.#now().toISOString() })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, colour }))
      .execute();
  }
}
