import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { copyPicturesRequest, type PictureAnswer } from '../../../shared/protocol/pictures.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import type { Pictures } from '../../storage/directory/pictures.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { inspectPicture } from './inspectPicture.ts';
import { sendPicture } from './sendPicture.ts';

const pictureParams = journeyParams.extend({ picture: z.string() });

/** `/api/journeys/:id/pictures`: the pictures on cards. Whoever may read the journey sees them, whoever may edit it adds some. */
export function pictureRoutes(app: App, { memberships, pictures }: Parts): void {
  app.post(
    '/api/journeys/:id/pictures',
    {
      schema: { params: journeyParams },
      bodyLimit: LIMITS.pictureBytes,
      config: { rateLimit: ROUTE_LIMITS.picture },
    },
    async (request, reply) => {
      const { id: journey } = request.params;
      await authorise(memberships, request, journey, mayEdit);
      const { body } = request;
      if (!(body instanceof Uint8Array) || body.byteLength === 0)
        throw new Refusal('invalid-request', 'The body of the request is empty; it should be the picture.');
      const bytes = Uint8Array.from(body);
      const inspected = inspectPicture(bytes);
      await requireRoom(pictures, journey, bytes.byteLength);
      const id = createHash('sha256').update(bytes).digest('hex');
      await pictures.add(journey, { id, type: inspected.type, bytes });
      const answer: PictureAnswer = { id, ...inspected };
      return reply.code(201).send(answer);
    },
  );

  app.get(
    '/api/journeys/:id/pictures/:picture',
    { schema: { params: pictureParams } },
    async (request, reply) => {
      const { id, picture } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      const found = await pictures.find(id, picture);
      if (found === null) throw new Refusal('not-found', 'This journey has no such picture.');
      return sendPicture(reply, found);
    },
  );
}

/** `/api/journeys/:id/pictures/copies`: when cards are pasted from one journey into another, their pictures come along. */
export function pictureCopyRoutes(app: App, { memberships, pictures }: Parts): void {
  app.post(
    '/api/journeys/:id/pictures/copies',
    {
      schema: { params: journeyParams, body: copyPicturesRequest },
      config: { rateLimit: ROUTE_LIMITS.picture },
    },
    async (request, reply) => {
      const { id: to } = request.params;
      const { from, pictures: ids } = request.body;
      await authorise(memberships, request, to, mayEdit);
      await authorise(memberships, request, from, mayReadJourney);
      await requireRoom(pictures, to, await pictures.sizeOf(from, ids));
      await pictures.copy(from, to, ids);
      return reply.code(204).send();
    },
  );
}

async function requireRoom(pictures: Pictures, journey: string, more: number): Promise<void> {
  if ((await pictures.usage(journey)) + more > LIMITS.picturesBytes)
    throw new Refusal('too-large', 'The pictures of this journey take all the room there is for them.');
}
