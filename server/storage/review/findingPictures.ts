import { sql, type RawBuilder } from 'kysely';
import type { RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { Frequency, PainStatus, Severity } from '../../../shared/journey/painPoint.ts';
import type { MatrixPicture } from '../../../shared/protocol/review.ts';
import type { Database } from '../database.ts';
import { facetColumns, type DueDays } from './facetColumns.ts';
import { findingsWhere, type FindingSearch } from './findingsWhere.ts';

/** How much one need is at risk in one stage or journey. */
export interface NeedHeatRow {
  readonly need: string;
  readonly label: string;
  /** The id of the stage or journey. */
  readonly column: string;
  readonly column_label: string;
  /** Sorts stages as on the map. */
  readonly place: number;
  readonly sum: number;
  readonly count: number;
  readonly worst: RiskLevel;
}

/** How many pain points changed from one status to another on a day; null is where they were not there. */
export interface StatusStep {
  readonly day: string;
  readonly was: PainStatus | null;
  readonly became: PainStatus | null;
  readonly count: number;
}

/** The numbers behind the pictures of the review. */
export class FindingPictures {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Needs at risk, by stage or by journey. */
  async needs(
    search: FindingSearch,
    days: DueDays,
    by: 'stage' | 'journey',
  ): Promise<readonly NeedHeatRow[]> {
    const columns = facetColumns(days);
    const where = findingsWhere(
      { ...search, filter: { ...search.filter, kind: ['need'] } },
      columns,
      sql`join finding_need as n on n.journey = f.journey and n.kind = f.kind and n.finding = f.id`,
      null,
    );
    const [column, label] =
      by === 'stage' ? [sql`f.stage`, sql`f.stage_name`] : [sql`f.journey`, sql`i.title`];
    return this.#rows<NeedHeatRow>(sql`select n.need as need, min(n.label) as label,
      ${column} as ${sql.ref('column')}, min(${label}) as column_label, min(f.place) as place,
      cast(sum(f.heat) as integer) as sum, cast(count(*) as integer) as count, max(f.level) as worst
      ${where} group by 1, 3`);
  }

  /** Pain points by severity and frequency. */
  async matrix(search: FindingSearch, days: DueDays): Promise<MatrixPicture> {
    const where = findingsWhere(
      { ...search, filter: { ...search.filter, kind: ['pain'] } },
      facetColumns(days),
      sql``,
      null,
    );
    return this.#rows<{
      severity: Severity;
      frequency: Frequency;
      count: number;
      atMoments: number;
    }>(sql`select f.severity as severity, f.frequency as frequency, cast(count(*) as integer) as count,
      cast(count(f.moment) as integer) as ${sql.ref('atMoments')}
      ${where} group by 1, 2 order by 1 desc, 2 desc`);
  }

  /** Every change of status that the index saw, by day, the oldest first. */
  async statusSteps(person: string, journeys: readonly string[] | undefined): Promise<readonly StatusStep[]> {
    const rows = await this.#database.reports
      .selectFrom('finding_change as c')
      .innerJoin('journey as j', 'j.id', 'c.journey')
      .where('j.deleted_at', 'is', null)
      .where('j.archived_at', 'is', null)
      .where('c.journey', 'in', (query) =>
        query.selectFrom('membership').select('journey').where('person', '=', person),
      )
      .where('c.kind', '=', 'pain')
      .where('c.field', '=', 'status')
      .$if(journeys !== undefined, (query) => query.where('c.journey', 'in', journeys ?? []))
      .select([sql<string>`substr(c.at, 1, 10)`.as('day'), 'c.was', 'c.became'])
      .select(sql<number>`cast(count(*) as integer)`.as('count'))
      .groupBy([sql`1`, sql`2`, sql`3`])
      .orderBy('day')
      .execute();
    return rows as StatusStep[];
  }

  async #rows<T>(query: RawBuilder<unknown>): Promise<readonly T[]> {
    const { rows } = await query.execute(this.#database.reports);
    return rows as T[];
  }
}
