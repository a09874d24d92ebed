import { sql, type RawBuilder } from 'kysely';
import { FINDING_FACETS, type FindingFacet } from '../../../shared/protocol/review.ts';
import { facetColumns, type DueDays } from './facetColumns.ts';
import { findingsWhere, type FindingSearch } from './findingsWhere.ts';

const NO_JOIN = sql``;

/**
 * Counts the values of every facet in one query. What all facets have in common is found once; a facet that is filtered by
 * is counted among what its own filter would leave out, too.
 */
export function facetsQuery(search: FindingSearch, days: DueDays): RawBuilder<unknown> {
  const columns = facetColumns(days);
  const simple = FINDING_FACETS.filter((facet) => facet !== 'persona' && facet !== 'need');
  const keys = sql.join(simple.map((facet) => sql`${columns[facet].key} as ${sql.ref(`key_${facet}`)}`));
  const labels = sql`i.title as label_journey, coalesce(f.owner_name, '') as label_owner`;
  const found = (name: string, except: FindingFacet | null): RawBuilder<unknown> =>
    sql`${sql.ref(name)} as materialized (
      select f.journey, f.kind, f.id, ${keys}, ${labels}
      ${findingsWhere(search, columns, NO_JOIN, except)}
    )`;
  const isFiltered = (facet: FindingFacet): boolean => search.filter[facet] !== undefined;
  const tableOf = (facet: FindingFacet): string => (isFiltered(facet) ? `found_${facet}` : 'found');
  const tables = [
    found('found', null),
    ...FINDING_FACETS.filter(isFiltered).map((facet) => found(`found_${facet}`, facet)),
  ];
  const counts = FINDING_FACETS.map((facet) => countOf(facet, sql.ref(tableOf(facet))));
  return sql`with ${sql.join(tables)} ${sql.join(counts, sql` union all `)}`;
}

function countOf(facet: FindingFacet, table: RawBuilder<unknown>): RawBuilder<unknown> {
  const name = sql.lit(facet);
  if (facet === 'need')
    return sql`select ${name} as facet, coalesce(n.need, '') as key, min(coalesce(n.label, '')) as label, count(*) as count
      from ${table} as b
      left join finding_need as n on n.journey = b.journey and n.kind = b.kind and n.finding = b.id group by 2`;
  if (facet === 'persona')
    return sql`select ${name} as facet, coalesce(p.key, '') as key, min(coalesce(p.name, '')) as label, cast(sum(b.count) as integer) as count
      from (select journey, count(*) as count from ${table} group by journey) as b
      left join journey_persona as p on p.journey = b.journey group by 2`;
  const key = sql.ref(`key_${facet}`);
  const label = facet === 'journey' || facet === 'owner' ? sql.ref(`label_${facet}`) : key;
  return sql`select ${name} as facet, ${key} as key, min(${label}) as label, count(*) as count from ${table} group by 2`;
}
