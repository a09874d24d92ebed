import type { z } from 'zod';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import {
  changePersonaRequest,
  createPersonaRequest,
  type WorkspacePersona,
} from '../../../shared/protocol/personas.ts';
import { journeysOfPersonas } from '../../journeys/journeysOfPersonas.ts';
import { newId } from '../../newId.ts';
import type { PersonaWords } from '../../storage/directory/personas.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { personaParams, requireOwn } from './ownPersona.ts';
import { presentPersona } from './presentPersona.ts';

/** `/api/personas`: the workspace's personas. Everybody with a session reads them, whoever made one changes it. */
export function personaRoutes(app: App, parts: Parts): void {
  const { personas, rooms } = parts;

  app.get('/api/personas', async (request): Promise<WorkspacePersona[]> => {
    const person = personOf(request).id;
    const [rows, journeys] = [await personas.list(), await journeysOfPersonas(parts, person)];
    return rows.map((row) => presentPersona(row, person, journeys.get(row.id)));
  });

  app.post(
    '/api/personas',
    { schema: { body: createPersonaRequest }, config: { rateLimit: ROUTE_LIMITS.create } },
    async (request, reply) => {
      const person = personOf(request).id;
      if ((await personas.countMadeBy(person)) >= LIMITS.personasPerPerson)
        throw new Refusal(
          'too-large',
          `You have made ${LIMITS.personasPerPerson} personas, and that is all there is room for.`,
        );
      const id = newId();
      await personas.create(id, request.body, person);
      return reply
        .code(201)
        .send(presentPersona({ ...request.body, id, picture: null, madeBy: person }, person));
    },
  );

  app.patch(
    '/api/personas/:id',
    { schema: { params: personaParams, body: changePersonaRequest } },
    async (request) => {
      const person = personOf(request).id;
      const { id } = await requireOwn(personas, request.params.id, person);
      await personas.change(id, given(request.body));
      await rooms.personaChanged(id);
      const journeys = await journeysOfPersonas(parts, person);
      return presentPersona(await requireOwn(personas, id, person), person, journeys.get(id));
    },
  );

  app.delete('/api/personas/:id', { schema: { params: personaParams } }, async (request, reply) => {
    const { id } = await requireOwn(personas, request.params.id, personOf(request).id);
    await personas.delete(id);
    await rooms.personaChanged(id);
    return reply.code(204).send();
  });
}

/** The fields that a request names: one that is left out stays as it is. */
function given(body: z.output<typeof changePersonaRequest>): Partial<PersonaWords> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
