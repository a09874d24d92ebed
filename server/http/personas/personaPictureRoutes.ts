import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { inspectPicture } from '../pictures/inspectPicture.ts';
import { sendPicture } from '../pictures/sendPicture.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { personaParams, requireOwn } from './ownPersona.ts';

/** The pictures of the workspace's personas. Everybody with a session sees them, whoever made the persona changes them. */
export function personaPictureRoutes(app: App, { personas, rooms }: Parts): void {
  app.put(
    '/api/personas/:id/picture',
    {
      schema: { params: personaParams },
      bodyLimit: LIMITS.personaPictureBytes,
      config: { rateLimit: ROUTE_LIMITS.picture },
    },
    async (request, reply) => {
      const { id } = await requireOwn(personas, request.params.id, personOf(request).id);
      const { body } = request;
      if (!(body instanceof Uint8Array) || body.byteLength === 0)
        throw new Refusal('invalid-request', 'The body of the request is empty; it should be the picture.');
      const bytes = Uint8Array.from(body);
      const { type } = inspectPicture(bytes);
      await personas.setPicture(id, { id: createHash('sha256').update(bytes).digest('hex'), type, bytes });
      await rooms.personaChanged(id);
      return reply.code(204).send();
    },
  );

  app.delete('/api/personas/:id/picture', { schema: { params: personaParams } }, async (request, reply) => {
    const { id } = await requireOwn(personas, request.params.id, personOf(request).id);
    await personas.setPicture(id, null);
    await rooms.personaChanged(id);
    return reply.code(204).send();
  });

  app.get(
    '/api/personas/pictures/:picture',
    { schema: { params: z.object({ picture: z.string() }) } },
    async (request, reply) => {
      const found = await personas.findPicture(request.params.picture);
      if (found === null) throw new Refusal('not-found', 'No persona has this picture.');
      return sendPicture(reply, found);
    },
  );
}
