import { z } from 'zod';
import { FormatError } from '../../../shared/formats/formatError.ts';
import { importers, type ImportFormat } from '../../../shared/formats/formats.ts';
import { importReport } from '../../../shared/formats/importReport.ts';
import { NeedsMapping } from '../../../shared/formats/table/needsMapping.ts';
import type { ImportAnswer } from '../../../shared/protocol/journeys.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { fetchWords } from '../../../shared/words/fetchWords.ts';
import { sayMessage } from '../../../shared/words/message.ts';
import type { Words } from '../../../shared/words/wordsOf.ts';
import { createJourney } from '../../journeys/createJourney.ts';
import { importInThread } from '../../journeys/importInThread.ts';
import { localeTag } from '../../journeys/localeTag.ts';
import { Turns } from '../../journeys/turns.ts';
import { traced } from '../../tracing/traced.ts';
import type { App } from '../app.ts';
import { fileIn } from '../fileIn.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';

/** Files that are read at a time; each may need a processor and a gigabyte. */
const AT_ONCE = 2;
/** Files that may wait in memory for that. */
const MAY_WAIT = 16;

/** Characters of a mapping, which is a part of the address. */
const MAPPING_LENGTH = 12_000;

const query = z.strictObject({
  format: z
    .string()
    .meta({ enum: Object.keys(importers) })
    .default('ojf')
    .describe('What kind of file it is.'),
  mapping: z
    .string()
    .max(MAPPING_LENGTH)
    .describe(
      'For tables that Waymark did not write: what each column is, as JSON, like the `mapping` of the refusal.',
    )
    .optional(),
  locale: localeTag.describe(
    'The language of the report, of lanes and stages that the file gives no name, or of the reason why it cannot be read.',
  ),
});

/** `/api/journeys/import`: the file is the body, whatever its sender thinks it is (see `readFiles`). */
export function importRoutes(app: App, { journeys, tracer }: Parts): void {
  const turns = new Turns(AT_ONCE, MAY_WAIT);
  app.post(
    '/api/journeys/import',
    {
      schema: { querystring: query },
      bodyLimit: LIMITS.importBytes,
      config: { rateLimit: ROUTE_LIMITS.import },
    },
    async (request, reply) => {
      const format = readFormat(request.query.format);
      const { locale } = request.query;
      const mapping = readMapping(request.query.mapping);
      const bytes = fileIn(request.body);
      if (turns.areTaken) {
        throw new Refusal('unavailable', 'Many files are being read just now. Please try again in a moment.');
      }
      const words = await fetchWords(locale);
      const { update, told } = await traced(tracer, 'import', { 'waymark.format': format }, () =>
        turns.run(() => importInThread({ format, bytes, mapping, locale })),
      ).catch((error: unknown) => {
        throw error instanceof FormatError ? refusalOf(error, words) : error;
      });
      const id = await createJourney(journeys, update, personOf(request).id);
      const answer: ImportAnswer = { id, report: importReport(told, words) };
      return reply.code(201).send(answer);
    },
  );
}

function readFormat(name: string): ImportFormat {
  if (Object.hasOwn(importers, name)) return name as ImportFormat;
  const known = Object.keys(importers).join(', ');
  throw new Refusal('unsupported-format', `Files of this format cannot be imported; these can: ${known}.`);
}

function readMapping(mapping: string | undefined): unknown {
  if (mapping === undefined) return undefined;
  try {
    return JSON.parse(mapping) as unknown;
  } catch {
    throw new Refusal('invalid-request', 'The mapping is not JSON.');
  }
}

function refusalOf(error: FormatError, words: Words): Refusal {
  const why = sayMessage(words, error.said);
  return error instanceof NeedsMapping
    ? new Refusal('needs-mapping', why, { mapping: error.mapping })
    : new Refusal('invalid-file', why);
}
