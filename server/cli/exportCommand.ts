import { contentOf } from '../../shared/document/contentOf.ts';
import { exporters, type ExportFormat } from '../../shared/formats/formats.ts';
import { StartError } from '../startError.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import type { Rooms } from '../sync/rooms.ts';

/**
 * A journey as a file.
 * @throws StartError when there is no such journey
 */
export async function exportCommand(
  { journeys, rooms }: { readonly journeys: Journeys; readonly rooms: Rooms },
  journey: string,
  format: ExportFormat,
): Promise<string> {
  const exists = (await journeys.find(journey)) !== null;
  const content = exists ? await rooms.read(journey, contentOf) : null;
  if (content === null) throw new StartError(`There is no journey "${journey}".`);
  return exporters[format].write(content);
}
