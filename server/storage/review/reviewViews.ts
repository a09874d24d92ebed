import type { ReviewView } from '../../../shared/protocol/reviewViews.ts';
import type { Database } from '../database.ts';

/** The named views that people have of the review; each sees their own. */
export class ReviewViews {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those of a person, by name. */
  async of(person: string): Promise<readonly ReviewView[]> {
    const rows = await this.#database.queries
      .selectFrom('review_view')
      .select(['id', 'name', 'query'])
      .where('person', '=', person)
      .orderBy('id')
      .execute();
    return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  async add(person: string, view: ReviewView): Promise<void> {
    await this.#database.queries
      .insertInto('review_view')
      .values({ ...view, person })
      .execute();
  }

  /** Changes a view of a person's own; answers whether there is such a one. */
  async change(person: string, { id, name, query }: ReviewView): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.queries
      .updateTable('review_view')
      .set({ name, query })
      .where('id', '=', id)
      .where('person', '=', person)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Takes away a view of a person's own; answers whether there was such a one. */
  async remove(person: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database.queries
      .deleteFrom('review_view')
      .where('id', '=', id)
      .where('person', '=', person)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}
