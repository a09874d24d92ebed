import { z } from 'zod';
import { addVoices } from '../../../shared/changes/addVoices.ts';
import { contentOf } from '../../../shared/document/contentOf.ts';
import { readJourney } from '../../../shared/document/journeyReader.ts';
import { FormatError } from '../../../shared/formats/formatError.ts';
import type { Voice } from '../../../shared/formats/voc/mapVoices.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { VoicesAnswer } from '../../../shared/protocol/voices.ts';
import { fetchWords } from '../../../shared/words/fetchWords.ts';
import { sayMessage } from '../../../shared/words/message.ts';
import { localeTag } from '../../journeys/localeTag.ts';
import { readVoices } from '../../journeys/readVoices.ts';
import { Turns } from '../../journeys/turns.ts';
import { newRecordId } from '../../newRecordId.ts';
import type { App } from '../app.ts';
import { fileIn } from '../fileIn.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { weighHeard, type Heard } from './weighHeard.ts';

/** Tables that are read at a time; each may need a processor and a gigabyte. */
const AT_ONCE = 1;
/** Tables that may wait in memory for that. */
const MAY_WAIT = 8;

const query = z.strictObject({
  preview: z
    .enum(['0', '1'], 'is 1 or 0')
    .default('0')
    .describe('1 tells what would be added, and adds nothing.'),
  locale: localeTag.describe('The language of the reason why a table cannot be read.'),
});

/** `/api/journeys/:id/voices`: what customers said, in a table, becomes evidence on a journey; what it has already is left out. */
export function voiceRoutes(app: App, { memberships, rooms, review }: Parts): void {
  const turns = new Turns(AT_ONCE, MAY_WAIT);

  const write = async (id: string, voices: readonly Voice[], by: string): Promise<Heard | null> => {
    let heard: Heard | null = null;
    // Told apart from what others wrote a moment before, so that the history knows who did this.
    await review.index.bringInPending(id);
    await rooms.edit(
      id,
      (document) => {
        heard = weighHeard(readJourney(document), voices);
        addVoices(
          document,
          heard.voices.map((voice) => ({ ...voice, id: newRecordId() })),
        );
      },
      by,
    );
    await review.index.bringIn(id);
    return heard;
  };

  app.post(
    '/api/journeys/:id/voices',
    {
      schema: { params: journeyParams, querystring: query },
      bodyLimit: LIMITS.importBytes,
      config: { rateLimit: ROUTE_LIMITS.import },
    },
    async (request): Promise<VoicesAnswer> => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayEdit);
      const bytes = fileIn(request.body);
      const content = await rooms.read(id, contentOf);
      if (content === null) throw noSuchJourney();
      if (turns.areTaken)
        throw new Refusal('unavailable', 'Many files are being read just now. Please try again in a moment.');
      const words = await fetchWords(request.query.locale);
      const read = await turns
        .run(() => readVoices({ bytes, content }))
        .catch((error: unknown) => {
          throw error instanceof FormatError
            ? new Refusal('invalid-file', sayMessage(words, error.said))
            : error;
        });
      const isPreview = request.query.preview === '1';
      const heard = isPreview
        ? await rooms.read(id, (snapshot) => weighHeard(snapshot, read.voices))
        : await write(id, read.voices, personOf(request).id);
      if (heard === null) throw noSuchJourney();
      const { columns, duplicates, later, leftOut, places, problems } = read;
      return {
        added: heard.voices.length,
        locked: heard.locked,
        known: duplicates + heard.known,
        later,
        leftOut: leftOut + heard.gone,
        columns,
        unknownPlaces: places
          .filter(({ subject }) => subject === null)
          .map(({ name, count }) => ({ name, count })),
        problems,
      };
    },
  );
}
