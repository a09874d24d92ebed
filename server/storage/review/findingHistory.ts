import { sql } from 'kysely';
import type { Person } from '../../../shared/protocol/person.ts';
import type { FindingKind } from '../../../shared/protocol/review.ts';
import type { Database } from '../database.ts';
import type { FindingChangeTable } from './findingTables.ts';

/** One change of a finding, and who did it. */
export interface FindingChangeRow extends Omit<FindingChangeTable, 'id' | 'person'> {
  readonly by: Person | null;
}

const LONGEST = 500;

/** What the index saw change, and when people last reviewed a journey. */
export class FindingHistory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What changed of one finding, the newest first. */
  async of(journey: string, kind: FindingKind, finding: string): Promise<readonly FindingChangeRow[]> {
    const rows = await this.#changes(journey)
      .where('change.kind', '=', kind)
      .where('change.finding', '=', finding)
      .execute();
    return rows.map(present);
  }

  /** What changed in a journey after a time, the newest first, as far back as the list goes. */
  async since(journey: string, at: string): Promise<readonly FindingChangeRow[]> {
    const rows = await this.#changes(journey).where('change.at', '>', at).execute();
    return rows.map(present);
  }

  /** Says that somebody has reviewed a journey. */
  async markReviewed(journey: string, person: string, at: string): Promise<void> {
    await this.#database.queries
      .insertInto('journey_review')
      .values({ journey, person, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** When somebody last reviewed a journey, and who. */
  async lastReview(
    journey: string,
  ): Promise<{ readonly at: string; readonly by: Omit<Person, 'colour'> } | null> {
    const row = await this.#database.queries
      .selectFrom('journey_review')
      .innerJoin('person', 'person.id', 'journey_review.person')
      .select(['journey_review.at', 'person.id', 'person.name'])
      .where('journey', '=', journey)
      .orderBy('journey_review.at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : { at: row.at, by: { id: row.id, name: row.name } };
  }

  #changes(journey: string) {
    return this.#database.queries
      .selectFrom('finding_change as change')
      .leftJoin('person', 'person.id', 'change.person')
      .select([
        'change.journey',
        'change.kind',
        'change.finding',
        'change.title',
        'change.field',
        'change.was',
        'change.became',
        'change.at',
        'person.id as person',
        'person.name',
        'person.colour',
      ])
      .where('change.journey', '=', journey)
      .orderBy('change.at', 'desc')
      .orderBy(sql`change.id`)
      .limit(LONGEST);
  }
}

function present({
  person,
  name,
  colour,
  ...change
}: Omit<FindingChangeTable, 'id'> & {
  readonly name: string | null;
  readonly colour: string | null;
}): FindingChangeRow {
  return { ...change, by: person === null ? null : { id: person, name: name ?? '', colour: colour ?? '' } };
}
