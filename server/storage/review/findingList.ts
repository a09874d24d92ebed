import { sql, type RawBuilder } from 'kysely';
import {
  FINDING_FACETS,
  type FindingFacet,
  type FindingGroup,
  type FindingKind,
  type FindingsQuery,
} from '../../../shared/protocol/review.ts';
import type { Database } from '../database.ts';
import { facetColumns, type DueDays } from './facetColumns.ts';
import { facetsQuery } from './facetsQuery.ts';
import { findingsWhere, type FindingSearch } from './findingsWhere.ts';
import type { FindingTable } from './findingTables.ts';

/** A finding as a list tells of it. */
export interface ListedFinding extends Omit<FindingTable, 'words' | 'print'> {
  readonly journey_title: string;
  /** In a grouped list, the group in which it stands here. */
  readonly group_key: string | null;
}

/** How a list is to be put in order, and which part of it is wanted. */
export type ListShape = Pick<FindingsQuery, 'sort' | 'direction' | 'offset' | 'limit'> & {
  readonly group: FindingFacet | null;
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

const NO_GROUP = { join: sql``, key: sql`null` };

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

  /** One page of a list. */
  async page(search: FindingSearch, shape: ListShape, days: DueDays): Promise<readonly ListedFinding[]> {
    const { group, offset, limit } = shape;
    const columns = facetColumns(days);
    const names = sql.join(COLUMNS.map((name) => sql.ref(`f.${name}`)));
    const { join, key } = group === null ? NO_GROUP : columns[group];
    const inGroups = group === null ? sql`` : sql`${join} join ranked as g on g.key = ${key}`;
    const ranked = group === null ? sql`` : sql`${this.#ranked(search, group, days)}, `;
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

  /** The groups of a list, in order. */
  async groups(search: FindingSearch, group: FindingFacet, days: DueDays): Promise<readonly FindingGroup[]> {
    const rows = await this.#rows<{ key: string; label: string; count: number | string }>(
      sql`with ${this.#ranked(search, group, days)} select key, label, count from ranked order by rank`,
    );
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** What every facet has to choose from, most first; each counts under all filters but its own. */
  async facets(
    search: FindingSearch,
    days: DueDays,
  ): Promise<Readonly<Record<FindingFacet, readonly FindingGroup[]>>> {
    const rows = await this.#rows<{
      facet: FindingFacet;
      key: string;
      label: string;
      count: number | string;
    }>(facetsQuery(search, days));
    const found = Map.groupBy(rows, ({ facet }) => facet);
    return Object.fromEntries(
      FINDING_FACETS.map((facet) => [
        facet,
        (found.get(facet) ?? [])
          .map(({ key, label, count }) => ({ key, label, count: Number(count) }))
          .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
      ]),
    ) as Record<FindingFacet, FindingGroup[]>;
  }

  /**
   * A table `ranked` of the groups and their order: people's own words by their labels, with nothing last. Materialized, or
   * PostgreSQL puts the groups in order once for every finding.
   */
  #ranked(search: FindingSearch, group: FindingFacet, days: DueDays): RawBuilder<unknown> {
    const columns = facetColumns(days);
    const { key, label, rank, join } = columns[group];
    return sql`grouped as (
        select ${key} as key, min(${label}) as label, min(${rank}) as rank, count(*) as count
        ${findingsWhere(search, columns, join, null)} group by 1
      ), ranked as materialized (
        select key, label, count,
          row_number() over (order by case when key = '' then 1 else 0 end, rank, lower(label), key) as rank
        from grouped
      )`;
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
