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
