import { z } from 'zod';
import { contentOf } from '../../../shared/document/contentOf.ts';
import type { ExportOptions } from '../../../shared/formats/exportOptions.ts';
import { exporters, type ExportFormat } from '../../../shared/formats/formats.ts';
import { lossesOf } from '../../../shared/formats/losses/lossesOf.ts';
import type { JourneyContent } from '../../../shared/journey/content.ts';
import type { ExportReport } from '../../../shared/protocol/exports.ts';
import { fetchWords } from '../../../shared/words/fetchWords.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import { exportOptionsOf, exportQuery } from '../../journeys/exportQuery.ts';
import { exportMeans } from '../../journeys/exportMeans.ts';
import { ExportThreads } from '../../journeys/exportThreads.ts';
import { localeTag } from '../../journeys/localeTag.ts';
import { SharedRuns } from '../../journeys/sharedRuns.ts';
import { Turns } from '../../journeys/turns.ts';
import { writeExport } from '../../journeys/writeExport.ts';
import { traced } from '../../tracing/traced.ts';
import { newId } from '../../newId.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { contentDisposition } from './contentDisposition.ts';
import { entityTag, isKnown } from './entityTag.ts';

/** Of a journey with more cards any file is heavy: reports of 5,000 take a quarter of a second, in which nobody else is heard. */
const MOST_LIGHT_CARDS = 1000;
/** Heavy files that are written at a time; each may need a processor and a gigabyte. */
const AT_ONCE = 2;
/** Journeys that may wait in memory for that. */
const MAY_WAIT = 16;

/** A file made of what people typed is never a page of ours: opened as one, it may load and run nothing. */
const FILE_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

const reportQuery = z.object({ locale: localeTag.describe('The language of the report.') });

const exportParams = journeyParams.extend({
  // Anything is a format until it is looked up: one that there is not has a refusal of its own.
  format: z.string().meta({ enum: Object.keys(exporters) }),
});

/** `/api/journeys/:id/export/:format`: a journey as a file, and what the file has no place for. */
export function exportRoutes(app: App, { memberships, pictures, rooms, tracer }: Parts): void {
  const turns = new Turns(AT_ONCE, MAY_WAIT);
  const threads = new ExportThreads();
  const runs = new SharedRuns<Uint8Array>();
  app.addHook('onClose', () => threads.stop());
  // What another version of the server wrote is not what this one would.
  const server = newId();

  const write = async (
    id: string,
    format: ExportFormat,
    content: JourneyContent,
    options: ExportOptions,
  ): Promise<Uint8Array> => {
    const picture = async (of: string): Promise<Uint8Array | null> =>
      (await pictures.find(id, of))?.bytes ?? null;
    const isHeavy = exporters[format].isHeavy || content.cards.length > MOST_LIGHT_CARDS;
    if (!isHeavy) return writeExport(format, content, options, await exportMeans(options.locale, picture));
    if (turns.areTaken)
      throw new Refusal(
        'unavailable',
        'Many files are being written just now. Please try again in a moment.',
      );
    const file = await turns.run(() => threads.write({ format, content, options }, picture));
    if (file === null)
      throw new Refusal('too-large', 'This journey is too large to be written in this format.');
    return file;
  };

  app.get(
    '/api/journeys/:id/export/:format',
    {
      schema: { params: exportParams, querystring: exportQuery },
      config: { rateLimit: ROUTE_LIMITS.export },
    },
    async (request, reply) => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      const format = readFormat(request.params.format);
      const content = await rooms.read(id, contentOf);
      if (content === null) throw noSuchJourney();
      const options = exportOptionsOf(request.query);
      const today = new Date().toISOString().slice(0, 10);
      const tag = entityTag([server, today, format, options, content]);
      // Kept by nobody on the way, and by whoever asked only if it is still so.
      reply.header('cache-control', 'private, no-cache').header('etag', tag);
      if (isKnown(tag, request.headers['if-none-match'])) return reply.code(304).send();
      const file = await traced(tracer, 'export', { 'waymark.format': format }, () =>
        runs.run(`${id} ${tag}`, () => write(id, format, content, options)),
      );
      const { mediaType, extension } = exporters[format];
      reply.header('content-disposition', contentDisposition(content.header.title, extension));
      reply.header('content-security-policy', FILE_POLICY);
      return reply.type(mediaType).send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    },
  );

  app.get(
    '/api/journeys/:id/export/:format/report',
    { schema: { params: exportParams, querystring: reportQuery } },
    async (request) => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      const format = readFormat(request.params.format);
      const content = await rooms.read(id, contentOf);
      if (content === null) throw noSuchJourney();
      const words = await fetchWords(request.query.locale);
      const report: ExportReport = { losses: lossesOf(format, content, words) };
      return report;
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
