import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { createTokenRequest, type ApiToken, type NewApiToken } from '../../../shared/protocol/tokens.ts';
import { newId } from '../../newId.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { TOKEN_PREFIX } from './bearer.ts';

const tokenParams = z.object({ tokenId: z.string() });

/** `/api/tokens`: what one lets programs do in one's name. */
export function tokenRoutes(app: App, { tokens, tokenSockets }: Parts): void {
  app.get('/api/tokens', async (request): Promise<readonly ApiToken[]> => tokens.list(personOf(request).id));

  app.post(
    '/api/tokens',
    { schema: { body: createTokenRequest }, config: { rateLimit: ROUTE_LIMITS.create } },
    async (request, reply) => {
      const { id: person } = personOf(request);
      const { name, scopes, days } = request.body;
      if ((await tokens.list(person)).length >= LIMITS.tokensPerPerson)
        throw new Refusal(
          'invalid-request',
          'There are too many tokens; revoke some that are not used any more.',
        );
      const token = TOKEN_PREFIX + randomBytes(32).toString('base64url');
      const made = await tokens.create(token, {
        id: newId(),
        person,
        name,
        scopes: [...new Set(scopes)],
        days,
      });
      const answer: NewApiToken = { ...made, token };
      // No cache on the way may keep what is told only once.
      return reply.code(201).header('cache-control', 'no-store').send(answer);
    },
  );

  app.delete('/api/tokens/:tokenId', { schema: { params: tokenParams } }, async (request, reply) => {
    const { tokenId } = request.params;
    if (!(await tokens.revoke(personOf(request).id, tokenId)))
      throw new Refusal('not-found', 'There is no such token; it may be revoked already.');
    tokenSockets.close(tokenId);
    return reply.code(204).send();
  });
}
