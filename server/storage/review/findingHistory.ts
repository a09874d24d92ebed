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

/** A change as the database answers it. */
interface ReadChange extends Omit<FindingChangeTable, 'id'> {
  readonly name: string | null;
  readonly colour: string | null;
}

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

  /**
   * What is different in a journey from what it was at a time, the newest first: of each field of a finding, what it was
   * then and what it became last. What went there and back is not told, and of a finding that is gone nothing but that.
   */
  async since(journey: string, at: string): Promise<readonly FindingChangeRow[]> {
    const { rows } = await sql<ReadChange>`with turned as (
        select change.*,
          row_number() over (partition by kind, finding, field order by at, id) as turn,
          row_number() over (partition by kind, finding, field order by at desc, id desc) as turn_back
        from finding_change as change where journey = ${journey} and at > ${at}
      ) select b.journey, b.kind, b.finding, b.title, b.field, a.was, b.became, b.at,
        p.id as person, p.name, p.colour
      from turned as b
      join turned as a on a.kind = b.kind and a.finding = b.finding and a.field = b.field and a.turn = 1
      left join person as p on p.id = b.person
      where b.turn_back = 1 and a.was is distinct from b.became and (b.field = 'existence' or exists (
        select 1 from finding as f where f.journey = b.journey and f.kind = b.kind and f.id = b.finding
      ))
      order by b.at desc, b.kind, b.finding, b.field limit ${LONGEST}`.execute(this.#database.reports);
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

function present({ person, name, colour, ...change }: ReadChange): FindingChangeRow {
  return { ...change, by: person === null ? null : { id: person, name: name ?? '', colour: colour ?? '' } };
}
