import { must } from '../../shared/journey/must.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import type { Memberships } from '../storage/directory/memberships.ts';
import type { Rooms } from '../sync/rooms.ts';
import { summariseJourney } from './summariseJourney.ts';

/** The journeys that each of the workspace's personas walks, by persona, of those that somebody may read. */
export async function journeysOfPersonas(
  parts: { readonly journeys: Journeys; readonly memberships: Memberships; readonly rooms: Rooms },
  person: string,
): Promise<ReadonlyMap<string, readonly { readonly id: string; readonly title: string }[]>> {
  const roles = await parts.memberships.rolesOf(person);
  const journeys = new Map<string, { readonly id: string; readonly title: string }[]>();
  for (const row of await parts.journeys.findAll([...roles.keys()])) {
    const summary = await summariseJourney(parts, row, must(roles.get(row.id)));
    if (summary === null) continue;
    const { id, title } = summary;
    for (const persona of summary.personas)
      journeys.set(persona, [...(journeys.get(persona) ?? []), { id, title }]);
  }
  return journeys;
}
