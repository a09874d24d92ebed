import { z } from 'zod';
import { contentOf } from '../../../shared/document/contentOf.ts';
import { DEFAULT_EXPORT } from '../../../shared/formats/exportOptions.ts';
import { exporters, type ExportFormat } from '../../../shared/formats/formats.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import { exportMeans } from '../../journeys/exportMeans.ts';
import { writeExport } from '../../journeys/writeExport.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { contentDisposition } from './contentDisposition.ts';

const exportParams = journeyParams.extend({ format: z.string() });

/** `/api/journeys/:id/export/:format`: a journey as a file. */
export function exportRoutes(app: App, { memberships, pictures, rooms }: Parts): void {
  app.get(
    '/api/journeys/:id/export/:format',
    { schema: { params: exportParams } },
    async (request, reply) => {
      const { id, format } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      const known = readFormat(format);
      const exporter = exporters[known];
      const content = await rooms.read(id, contentOf);
      if (content === null) throw noSuchJourney();
      const means = exportMeans(async (picture) => (await pictures.find(id, picture))?.bytes ?? null);
      reply.header('content-disposition', contentDisposition(content.header.title, exporter.extension));
      return reply.type(exporter.mediaType).send(await writeExport(known, content, DEFAULT_EXPORT, means));
    },
  );
}

function readFormat(name: string): ExportFormat {
  if (Object.hasOwn(exporters, name)) return name as ExportFormat;
  const known = Object.keys(exporters).join(', ');
  throw new Refusal(
    'unsupported-format',
    `Journeys cannot be exported in this format; they can in: ${known}.`,
  );
}
