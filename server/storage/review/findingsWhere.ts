import { sql, type RawBuilder } from 'kysely';
import { FINDING_FACETS, type FindingFacet, type FindingFilter } from '../../../shared/protocol/review.ts';
import type { FacetColumn } from './facetColumns.ts';

/** Which findings are meant, by whom. */
export interface FindingSearch {
  /** The id of the person who asks, and sees only journeys on which they have a role. */
  readonly person: string;
  readonly filter: Pick<FindingFilter, FindingFacet>;
  /** Folded words that all have to occur. */
  readonly words: readonly string[];
}

type Columns = Readonly<Record<FindingFacet, FacetColumn>>;

/**
 * `from` and `where` of all that is asked about findings, as `f`, with their journeys as `i`. Who may see what is decided
 * here and nowhere else. A facet that is to be counted leaves its own filter out.
 */
export function findingsWhere(
  { person, filter, words }: FindingSearch,
  columns: Columns,
  join: RawBuilder<unknown>,
  except: FindingFacet | null,
): RawBuilder<unknown> {
  const conditions = [
    sql`j.deleted_at is null`,
    sql`j.archived_at is null`,
    sql`f.journey in (select m.journey from membership as m where m.person = ${person})`,
    ...FINDING_FACETS.flatMap((facet) => {
      const values = facet === except ? undefined : filter[facet];
      return values === undefined ? [] : [isOneOf(facet, columns[facet], values.map(String))];
    }),
    ...words.map(hasWord),
  ];
  return sql`from finding as f
    join journey as j on j.id = f.journey
    join indexed_journey as i on i.journey = f.journey
    ${join}
    where ${sql.join(conditions, sql` and `)}`;
}

function isOneOf(facet: FindingFacet, { key }: FacetColumn, values: readonly string[]): RawBuilder<unknown> {
  const list = sql.join(values);
  if (facet === 'persona') {
    const any = sql`select 1 from journey_persona as q where q.journey = f.journey`;
    return isAmong(values, any, sql`${any} and q.key in (${list})`);
  }
  if (facet === 'need') {
    const any = sql`select 1 from finding_need as q where q.journey = f.journey and q.kind = f.kind and q.finding = f.id`;
    return isAmong(values, any, sql`${any} and q.need in (${list})`);
  }
  return sql`${key} in (${list})`;
}

/** An empty value is what has none. */
function isAmong(
  values: readonly string[],
  any: RawBuilder<unknown>,
  wanted: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return values.includes('') ? sql`(exists (${wanted}) or not exists (${any}))` : sql`exists (${wanted})`;
}

function hasWord(word: string): RawBuilder<unknown> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql`(f.words like ${pattern} escape '\\' or i.words like ${pattern} escape '\\')`;
}
