import type { Database } from '../database.ts';

/** Who walks some journeys, by journey. */
export async function journeyPersonas(
  { queries }: Database,
  journeys: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly key: string; readonly name: string }[]>> {
  if (journeys.length === 0) return new Map();
  const rows = await queries
    .selectFrom('journey_persona')
    .select(['journey', 'key', 'name'])
    .where('journey', 'in', journeys)
    .orderBy('name')
    .orderBy('key')
    .execute();
  return Map.groupBy(rows, ({ journey }) => journey);
}

/** {@link journeyPersonas} of all journeys on which somebody has a role, called as a facet calls its values. */
export async function personasSeenBy(
  { reports }: Database,
  person: string,
): Promise<ReadonlyMap<string, readonly { readonly key: string; readonly label: string }[]>> {
  const rows = await reports
    .selectFrom('journey_persona')
    .where('journey', 'in', (build) =>
      build.selectFrom('membership').select('journey').where('person', '=', person),
    )
    .select(['journey', 'key', 'name as label'])
    .execute();
  return Map.groupBy(rows, ({ journey }) => journey);
}
