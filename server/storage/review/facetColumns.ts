import { sql, type RawBuilder } from 'kysely';
import { MOMENT_STATES } from '../../../shared/journey/momentOfTruth.ts';
import { EVIDENCE_GRADES } from '../../../shared/journey/needAtRisk.ts';
import { PAIN_STATUSES } from '../../../shared/journey/painPoint.ts';
import { DUE_SPANS, FINDING_KINDS, type FindingFacet } from '../../../shared/protocol/review.ts';

/** How SQL tells which value of a facet a finding has. */
export interface FacetColumn {
  /** The key, as text; empty for none. */
  readonly key: RawBuilder<string>;
  readonly label: RawBuilder<string>;
  /** Sorts the values, lowest first; equal ones by their labels. */
  readonly rank: RawBuilder<number>;
  /** What has to be joined: findings have several needs and personas. */
  readonly join: RawBuilder<unknown>;
}

const NO_JOIN = sql``;
const NO_RANK = sql<number>`0`;

/** The days at which the spans of what is due end. */
export interface DueDays {
  readonly today: string;
  readonly week: string;
  readonly month: string;
}

/** What each facet is in SQL, over `finding` as `f` and `indexed_journey` as `i`. */
export function facetColumns(days: DueDays): Readonly<Record<FindingFacet, FacetColumn>> {
  return {
    kind: known(sql`f.kind`, FINDING_KINDS),
    journey: named(sql`f.journey`, sql`i.title`),
    persona: named(
      sql`coalesce(p.key, '')`,
      sql`coalesce(p.name, '')`,
      sql`left join journey_persona as p on p.journey = f.journey`,
    ),
    stage: named(sql`f.stage_name`),
    lane: named(sql`coalesce(f.lane_name, '')`),
    channel: named(sql`coalesce(f.channel, '')`),
    need: named(
      sql`coalesce(n.need, '')`,
      sql`coalesce(n.label, '')`,
      sql`left join finding_need as n on n.journey = f.journey and n.kind = f.kind and n.finding = f.id`,
    ),
    level: numbered(sql`f.level`),
    severity: numbered(sql`f.severity`),
    status: known(sql`coalesce(f.status, '')`, PAIN_STATUSES),
    owner: named(sql`f.owner_key`, sql`coalesce(f.owner_name, '')`),
    due: known(dueSpan(days), DUE_SPANS),
    grade: known(sql`coalesce(f.grade, '')`, EVIDENCE_GRADES.toReversed()),
    moment: known(sql`coalesce(f.moment, 'none')`, [...MOMENT_STATES.toReversed(), 'none']),
  };
}

/** What is settled is not due any more. */
function dueSpan({ today, week, month }: DueDays): RawBuilder<string> {
  return sql`case
    when f.due_on is null or f.status in ('resolved', 'won''t fix') then 'none'
    when f.due_on < ${today} then 'overdue'
    when f.due_on <= ${week} then 'week'
    when f.due_on <= ${month} then 'month'
    else 'later' end`;
}

function named(key: RawBuilder<string>, label = key, join: RawBuilder<unknown> = NO_JOIN): FacetColumn {
  return { key, label, rank: NO_RANK, join };
}

/** Words of ours, in an order that means something. */
function known(key: RawBuilder<string>, words: readonly string[]): FacetColumn {
  const cases = words.map((word, rank) => sql`when ${word} then ${sql.lit(rank)}`);
  const rank = sql<number>`case ${key} ${sql.join(cases, sql` `)} else ${sql.lit(words.length)} end`;
  return { key, label: key, rank, join: NO_JOIN };
}

/** Steps of a scale, the worst first. */
function numbered(value: RawBuilder<number | null>): FacetColumn {
  const key = sql<string>`coalesce(cast(${value} as text), '')`;
  return { key, label: key, rank: sql`-coalesce(${value}, -1)`, join: NO_JOIN };
}
