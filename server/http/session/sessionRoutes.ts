import type { FastifyRequest } from 'fastify';
import { sessionRequest, type Person } from '../../../shared/protocol/person.ts';
import { PERSON_COLOURS } from '../../../shared/protocol/personColour.ts';
import { must } from '../../../shared/journey/must.ts';
import { sessionCookie } from '../../auth/sessionCookie.ts';
import { newId } from '../../newId.ts';
import type { App } from '../app.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import type { Parts } from '../parts.ts';

/** `/api/session`: who one is. */
export function sessionRoutes(app: App, { people, signer, config }: Parts): void {
  let newcomers = Math.floor(Math.random() * PERSON_COLOURS.length);
  // In turn: people who join one after the other are told apart at once.
  const nextColour = (): string => must(PERSON_COLOURS[newcomers++ % PERSON_COLOURS.length]);

  // Nobody yet is an answer, not an error: every first visit begins with it, and browsers would complain of a 401.
  app.get('/api/session', async (request, reply): Promise<Person | undefined> => {
    const person = request.personId === null ? null : await people.find(request.personId);
    if (person === null) return reply.code(204).send();
    return person;
  });

  app.post(
    '/api/session',
    { schema: { body: sessionRequest }, config: { rateLimit: ROUTE_LIMITS.session } },
    async (request, reply): Promise<Person> => {
      const known = request.personId === null ? null : await people.find(request.personId);
      const id = known?.id ?? newId();
      const colour = request.body.colour ?? known?.colour ?? nextColour();
      const person = { id, name: readName(request.body.name), colour };
      await people.save(person);
      reply.header('set-cookie', sessionCookie(signer.sign(id), isSecure(request, config.publicOrigins)));
      return person;
    },
  );
}

/** A name as everything can show and store it: without control characters and halves of characters. */
function readName(raw: string): string {
  const name = raw
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
  if (name === '') throw new Refusal('invalid-request', 'Please say your name.');
  return name;
}

/** Whether the browser speaks https with us, possibly through a proxy: then it must never send the cookie without. */
function isSecure(request: FastifyRequest, publicOrigins: readonly string[]): boolean {
  const { origin, host } = request.headers;
  return publicOrigins.some(
    (known) => known.startsWith('https:') && (known === origin || URL.parse(known)?.host === host),
  );
}
