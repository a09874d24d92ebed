import { contentOf } from '../../shared/document/contentOf.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import { exportMeans } from '../journeys/exportMeans.ts';
import { writeExport } from '../journeys/writeExport.ts';
import { StartError } from '../startError.ts';
import type { Journeys } from '../storage/directory/journeys.ts';
import type { Pictures } from '../storage/directory/pictures.ts';
import type { Rooms } from '../sync/rooms.ts';

/** Where journeys come from. */
interface Stores {
  readonly journeys: Journeys;
  readonly pictures: Pictures;
  readonly rooms: Rooms;
}

/**
 * A journey as a file.
 * @throws StartError when there is no such journey
 */
export async function exportCommand(
  { journeys, pictures, rooms }: Stores,
  journey: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Uint8Array> {
  const exists = (await journeys.find(journey)) !== null;
  const content = exists ? await rooms.read(journey, contentOf) : null;
  if (content === null) throw new StartError(`There is no journey "${journey}".`);
  const means = await exportMeans(
    options.locale,
    async (id) => (await pictures.find(journey, id))?.bytes ?? null,
  );
  return writeExport(format, content, options, means);
}
