import { newId } from '../newId.ts';
import type { Journeys } from '../storage/directory/journeys.ts';

/** Stores a new journey, given as the first update of its document; with no owner, only a link can open it. Answers its id. */
export async function createJourney(
  journeys: Journeys,
  firstUpdate: Uint8Array,
  owner: string | null,
): Promise<string> {
  const id = newId();
  await journeys.create(id, firstUpdate, owner);
  return id;
}
