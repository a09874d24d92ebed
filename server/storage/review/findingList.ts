import { sql, type RawBuilder } from 'kysely';
import type {
  FindingFacet,
  FindingGroup,
  FindingKind,
  FindingsQuery,
} from '../../../shared/protocol/review.ts';
import type { Database } from '../database.ts';
import { countFacets } from './countFacets.ts';
import { facetColumns, type DueDays } from './facetColumns.ts';
import { facetsQuery, talliesOf, type TallyRow } from './facetsQuery.ts';
import { findingsWhere, type FindingSearch } from './findingsWhere.ts';
import type { FindingTable } from './findingTables.ts';
import { personasSeenBy } from './journeyPersonas.ts';

/** A finding as a list tells of it. */
export interface ListedFinding extends Omit<FindingTable, 'words' | 'print'> {
  readonly journey_title: string;
  /** In a grouped list, the group in which it stands here. */
  readonly group_key: string | null;
}

/** How a list is to be put in order, and which part of it is wanted. */
export type ListShape = Pick<FindingsQuery, 'sort' | 'direction' | 'offset' | 'limit'> & {
  /** By what it is grouped, and all the groups, in order. */
  readonly group: { readonly by: FindingFacet; readonly all: readonly FindingGroup[] } | null;
};

const COLUMNS = [
  'journey',
  'kind',
  'id',
  'place',
  'title',
  'details',
  'proposal',
  'subject_kind',
  'subject',
  'subject_title',
  'stage',
  'stage_name',
  'lane',
  'lane_name',
  'lane_kind',
  'channel',
  'level',
  'severity',
  'frequency',
  'priority',
  'status',
  'owner_person',
  'owner_name',
  'owner_key',
  'due_on',
  'effort',
  'grade',
  'moment',
  'stake',
  'importance',
  'satisfaction',
  'opportunity',
  'team_rating',
  'customer_rating',
  'gap',
  'needs',
  'heat',
  'changed_at',
] as const satisfies readonly (keyof FindingTable)[];

const SORT_COLUMNS: Readonly<Record<FindingsQuery['sort'], string>> = {
  priority: 'priority',
  severity: 'severity',
  opportunity: 'opportunity',
  gap: 'gap',
  date: 'changed_at',
  due: 'due_on',
  title: 'title',
};

/** Asks the index for findings, as those see them who may. */
export class FindingList {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async count(search: FindingSearch, days: DueDays): Promise<number> {
    const where = findingsWhere(search, facetColumns(days), sql``, null);
    const [row] = await this.#rows<{ count: number | string }>(sql`select count(*) as count ${where}`);
    return Number(row?.count ?? 0);
  }

  /** One page of a list; of a grouped one, only findings of the groups that are on the page are put in order. */
  async page(search: FindingSearch, shape: ListShape, days: DueDays): Promise<readonly ListedFinding[]> {
    const { group, limit } = shape;
    const columns = facetColumns(days);
    const names = sql.join(COLUMNS.map((name) => sql.ref(`f.${name}`)));
    const { shown, offset } = groupsOnPage(shape);
    if (group !== null && shown.length === 0) return [];
    const inGroups =
      group === null
        ? sql``
        : sql`${columns[group.by].join} join shown as g on g.key = ${columns[group.by].key}`;
    const ranks = shown.map(({ key }, rank) => sql`(cast(${key} as text), ${sql.lit(rank)})`);
    const ranked = group === null ? sql`` : sql`shown (key, rank) as (values ${sql.join(ranks)}), `;
    const [groupKey, groupRank] = group === null ? [sql`null`, sql`0`] : [sql`g.key`, sql`g.rank`];
    const order = orderOf(shape);
    // Only keys are sorted; the rest is read of those that are on the page.
    return this.#rows(sql`with ${ranked} page as (
        select f.journey, f.kind, f.id, ${groupKey} as group_key, ${groupRank} as group_rank
        ${findingsWhere(search, columns, inGroups, null)}
        order by group_rank, ${order} limit ${limit} offset ${offset}
      ) select ${names}, i.title as journey_title, page.group_key
      from page
      join finding as f on f.journey = page.journey and f.kind = page.kind and f.id = page.id
      join indexed_journey as i on i.journey = page.journey
      order by page.group_rank, ${order}`);
  }

  /** One finding, for those who may read its journey; `null` when its journey says it no more. */
  async one(journey: string, kind: FindingKind, id: string): Promise<ListedFinding | null> {
    const names = sql.join(COLUMNS.map((name) => sql.ref(`f.${name}`)));
    const [row] =
      await this.#rows<ListedFinding>(sql`select ${names}, i.title as journey_title, null as group_key
      from finding as f join indexed_journey as i on i.journey = f.journey
      where f.journey = ${journey} and f.kind = ${kind} and f.id = ${id}`);
    return row ?? null;
  }

  /** The groups of a list, in order: people's own words by their labels, with nothing last. */
  async groups(search: FindingSearch, group: FindingFacet, days: DueDays): Promise<readonly FindingGroup[]> {
    const columns = facetColumns(days);
    const { key, label, rank, join } = columns[group];
    const rows = await this.#rows<{ key: string; label: string; count: number | string }>(
      sql`with grouped as (
        select ${key} as key, min(${label}) as label, min(${rank}) as rank, count(*) as count
        ${findingsWhere(search, columns, join, null)} group by 1
      ) select key, label, count from grouped
      order by case when key = '' then 1 else 0 end, rank, lower(label), key`,
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** What every facet has to choose from, most first; each counts under all filters but its own. */
  async facets(
    search: FindingSearch,
    days: DueDays,
  ): Promise<Readonly<Record<FindingFacet, readonly FindingGroup[]>>> {
    const [rows, personas] = await Promise.all([
      this.#rows<TallyRow>(facetsQuery(this.#database.kind, search, days)),
      personasSeenBy(this.#database, search.person),
    ]);
    const tallies = talliesOf(search);
    return countFacets(
      rows,
      (tally) => tallies[tally]?.facets ?? [],
      (journey) => personas.get(journey) ?? [],
    );
  }

  async #rows<T>(query: RawBuilder<unknown>): Promise<readonly T[]> {
    const { rows } = await query.execute(this.#database.reports);
    return rows as T[];
  }
}

function orderOf({ sort, direction }: Pick<ListShape, 'sort' | 'direction'>): RawBuilder<unknown> {
  const column = sql.ref(`f.${SORT_COLUMNS[sort]}`);
  const value = sort === 'title' ? sql`lower(${column})` : column;
  const isLowWorst = sort === 'due' || sort === 'title';
  const way = isLowWorst === (direction === 'worst') ? sql`asc` : sql`desc`;
  // In one order for good, so that no page repeats or leaves out what another one has.
  return sql`case when ${column} is null then 1 else 0 end, ${value} ${way},
    coalesce(f.priority, -1) desc, coalesce(f.level, 0) desc, f.journey, f.place, f.kind, f.id`;
}

/** The groups of which something is on a page, and how many findings of theirs come before it. */
function groupsOnPage({ group, offset, limit }: ListShape): {
  readonly shown: readonly FindingGroup[];
  readonly offset: number;
} {
  if (group === null) return { shown: [], offset };
  const shown: FindingGroup[] = [];
  let before = 0;
  let left = offset;
  for (const one of group.all) {
    if (before + one.count <= offset) left -= one.count;
    else if (before < offset + limit) shown.push(one);
    before += one.count;
  }
  return { shown, offset: left };
}
