import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createLinkRequest, type ShareLink } from '../../../shared/protocol/links.ts';
import { mayShareJourney } from '../../auth/policies/mayShareJourney.ts';
import { isId, newId } from '../../newId.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { joinUrl } from './joinUrl.ts';

const linkParams = journeyParams.extend({ linkId: z.string() });

/** `/api/journeys/:id/links`: what the owner gives away, and takes back. */
export function linkRoutes(app: App, { config, memberships, links, rooms }: Parts): void {
  app.get('/api/journeys/:id/links', { schema: { params: journeyParams } }, async (request) => {
    const { id } = request.params;
    await authorise(memberships, request, id, mayShareJourney);
    const rows = await links.list(id);
    return rows.map((row): ShareLink => ({ ...row, url: null }));
  });

  app.post(
    '/api/journeys/:id/links',
    {
      schema: { params: journeyParams, body: createLinkRequest },
      config: { rateLimit: ROUTE_LIMITS.create },
    },
    async (request, reply) => {
      const { id: journey } = request.params;
      const { role } = request.body;
      await authorise(memberships, request, journey, mayShareJourney);
      const id = newId();
      const token = randomBytes(24).toString('base64url');
      const createdAt = await links.create({ id, journey, role, token, singleUse: false });
      const url = joinUrl(request.headers, config.publicOrigins, token);
      const link: ShareLink = { id, role, url, createdAt, people: 0 };
      return reply.code(201).send(link);
    },
  );

  app.delete(
    '/api/journeys/:id/links/:linkId',
    { schema: { params: linkParams } },
    async (request, reply) => {
      const { id, linkId } = request.params;
      await authorise(memberships, request, id, mayShareJourney);
      const people = isId(linkId) ? await links.revoke(id, linkId) : null;
      if (people === null)
        throw new Refusal('not-found', 'This journey has no such link; it may be revoked already.');
      if (people.length > 0) await rooms.rolesChanged(id, people);
      return reply.code(204).send();
    },
  );
}
