import { sql, type RawBuilder } from 'kysely';
import { must } from '../../../shared/journey/must.ts';
import { FINDING_FACETS, type FindingFacet } from '../../../shared/protocol/review.ts';
import type { Database } from '../database.ts';
import { facetColumns, type DueDays, type FacetColumn } from './facetColumns.ts';
import { findingsWhere, type FindingSearch } from './findingsWhere.ts';

/** Facets whose values findings combine in few ways: how often each way occurs tells how often each value does. */
const TOGETHER: readonly (readonly FindingFacet[])[] = [
  ['kind', 'level', 'severity', 'status', 'due', 'grade', 'moment'],
  ['journey', 'persona'],
  ['stage', 'lane', 'channel'],
  ['owner'],
  ['need'],
];

type TallyColumn = Exclude<FindingFacet, 'persona' | 'need'> | 'journey_title' | 'owner_name' | 'needs';

const ALL_COLUMNS = [...new Set(FINDING_FACETS.flatMap(columnsOf))];

/** Facets that are counted together; one that is filtered by, alone and without its own filter. */
interface Tally {
  readonly facets: readonly FindingFacet[];
  readonly except: FindingFacet | null;
}

/** How many findings are alike in the columns of a tally; what is no column of it is null. */
export type TallyRow = Readonly<Record<TallyColumn, string>> & {
  /** The place of the tally among all. */
  readonly tally: number;
  readonly count: number | string;
};

/** What is to be counted so that every facet is. */
export function talliesOf({ filter }: Pick<FindingSearch, 'filter'>): readonly Tally[] {
  const isFiltered = (facet: FindingFacet): boolean => filter[facet] !== undefined;
  return [
    ...TOGETHER.map((facets) => ({ facets: facets.filter((facet) => !isFiltered(facet)), except: null })),
    ...FINDING_FACETS.filter(isFiltered).map((facet) => ({ facets: [facet], except: facet })),
  ].filter(({ facets }) => facets.length > 0);
}

/** Counts {@link talliesOf} a search in one query, which reads what is found once, and once more for each filter. */
export function facetsQuery(
  kind: Database['kind'],
  search: FindingSearch,
  days: DueDays,
): RawBuilder<unknown> {
  const columns = facetColumns(days);
  const values = tallyValues(columns);
  const tallies = talliesOf(search).map(({ facets, except }, index) => {
    return { index, except, names: [...new Set(facets.flatMap(columnsOf))] };
  });
  const passes = [...Map.groupBy(tallies, ({ except }) => except)].map(([except, counted]) => ({
    table: sql.ref(except === null ? 'found' : `found_${except}`),
    names: [...new Set(counted.flatMap(({ names }) => names))],
    from: findingsWhere(search, columns, sql``, except),
    counted,
  }));
  const tables = passes.map(({ table, names, from }) => {
    const selected = names.map((name) => sql`${values[name]} as ${sql.ref(name)}`);
    return sql`${table} as (select ${sql.join(selected)} ${from})`;
  });
  const counts = passes.flatMap(({ table, counted }) =>
    kind === 'postgres' ? [countAtOnce(table, counted)] : counted.map((tally) => countAlone(table, tally)),
  );
  return sql`with ${sql.join(tables)} ${sql.join(counts, sql` union all `)}`;
}

/** Tells the ways in which what a tally counts comes together. */
function countAlone(table: RawBuilder<unknown>, { index, names }: Counted): RawBuilder<unknown> {
  return sql`select ${sql.lit(index)} as tally, ${columnsShown(names)}, count(*) as count
    from ${table} group by ${refs(names)}`;
}

/** PostgreSQL fills a table for each of several groupings while it goes through the rows once. */
function countAtOnce(table: RawBuilder<unknown>, counted: readonly Counted[]): RawBuilder<unknown> {
  const which = counted.map(
    ({ index, names }) => sql`when grouping(${sql.ref(must(names[0]))}) = 0 then ${sql.lit(index)}`,
  );
  const sets = counted.map(({ names }) => sql`(${refs(names)})`);
  return sql`select case ${sql.join(which, sql` `)} end as tally,
    ${columnsShown(counted.flatMap(({ names }) => names))}, count(*) as count
    from ${table} group by grouping sets (${sql.join(sets)})`;
}

/** All counts have the same columns, so that one query can tell them. */
function columnsShown(names: readonly TallyColumn[]): RawBuilder<unknown> {
  return sql.join(
    ALL_COLUMNS.map((name) => (names.includes(name) ? sql.ref(name) : sql`null as ${sql.ref(name)}`)),
  );
}

interface Counted {
  readonly index: number;
  readonly names: readonly TallyColumn[];
}

/** Labels go with their keys; a persona walks a whole journey, and needs are told as a list. */
function columnsOf(facet: FindingFacet): readonly TallyColumn[] {
  switch (facet) {
    case 'journey':
      return ['journey', 'journey_title'];
    case 'persona':
      return ['journey'];
    case 'owner':
      return ['owner', 'owner_name'];
    case 'need':
      return ['needs'];
    default:
      return [facet];
  }
}

function tallyValues({
  persona: _persona,
  need: _need,
  ...columns
}: Readonly<Record<FindingFacet, FacetColumn>>): Readonly<Record<TallyColumn, RawBuilder<string>>> {
  const keys = Object.fromEntries(Object.entries(columns).map(([facet, { key }]) => [facet, key]));
  return {
    ...(keys as Record<keyof typeof columns, RawBuilder<string>>),
    journey_title: columns.journey.label,
    owner_name: columns.owner.label,
    needs: sql`f.needs`,
  };
}

function refs(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)));
}
