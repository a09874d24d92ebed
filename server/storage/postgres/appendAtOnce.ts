import { sql, type CompiledQuery, type Kysely } from 'kysely';
import type { PendingUpdate } from '../journeyLog.ts';
import type { Schema } from '../schema.ts';

/**
 * Numbers and appends updates in one statement, and so in one round trip: the rows of their journeys are locked while
 * PostgreSQL works, and not while a busy server gets around to its next query; all others that have the same journey
 * open wait for that. Answers rows of `journey` and its last `seq`.
 */
export function appendAtOnce(
  queries: Kysely<Schema>,
  updates: readonly PendingUpdate[],
  changedAt: string,
): CompiledQuery {
  const counts = new Map<string, number>();
  const nths = updates.map(({ journey }) => {
    const nth = (counts.get(journey) ?? 0) + 1;
    counts.set(journey, nth);
    return nth;
  });
  const journeys = updates.map(({ journey }) => journey);
  const bytes = updates.map(({ update }) => Buffer.from(update));
  return sql`
    with given as (
      select * from unnest(${journeys}::text[], ${nths}::integer[], ${bytes}::bytea[]) as row (journey, nth, bytes)
    ), counted as (
      select journey, max(nth) as count from given group by journey
    ), locked as materialized (
      -- In one order for everyone, so that two servers never wait for each other's rows.
      select id from journey where id in (select journey from counted) order by id for update
    ), raised as (
      update journey set seq = journey.seq + counted.count, changed_at = ${changedAt}
      from locked join counted on counted.journey = locked.id
      where journey.id = locked.id
      returning journey.id, journey.seq, counted.count
    ), appended as (
      -- A journey that does not exist has no number, and nothing of the batch is stored.
      insert into journey_update (journey, seq, bytes)
      select given.journey, raised.seq - raised.count + given.nth, given.bytes
      from given left join raised on raised.id = given.journey
    )
    select id as journey, seq from raised`.compile(queries);
}
