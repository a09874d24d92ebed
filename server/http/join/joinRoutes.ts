import { joinRequest, type JoinAnswer } from '../../../shared/protocol/links.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';

/** `/api/join`: takes a link. */
export function joinRoutes(app: App, { links, memberships, rooms }: Parts): void {
  app.post(
    '/api/join',
    { schema: { body: joinRequest }, config: { rateLimit: ROUTE_LIMITS.join } },
    async (request): Promise<JoinAnswer> => {
      const person = personOf(request);
      const id = await links.take(request.body.token, person.id);
      const role = id === null ? null : await memberships.roleOf(id, person.id);
      if (id === null || role === null) {
        throw new Refusal(
          'not-found',
          'This link does not work. It may have been revoked; ask for a new one.',
        );
      }
      await rooms.rolesChanged(id, [person.id]);
      return { id, role };
    },
  );
}
