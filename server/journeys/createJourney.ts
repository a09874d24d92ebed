import type { JourneyContent } from '../../shared/journey/content.ts';
import { newId } from '../newId.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import { encodeContent } from '../sync/documentCodec.ts';

/** Stores a new journey that holds the content given; with no owner, only a link can open it. Answers its id. */
export async function createJourney(
  journeys: Journeys,
  content: JourneyContent,
  owner: string | null,
): Promise<string> {
  const id = newId();
  await journeys.create(id, encodeContent(content), owner);
  return id;
}
