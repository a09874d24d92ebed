import { z } from 'zod';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { saveViewRequest, type ReviewView } from '../../../shared/protocol/reviewViews.ts';
import { newId } from '../../newId.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';

const params = z.object({ view: z.string() });

/** `/api/review/views`: one's own names for what one looks at in the review. */
export function viewRoutes(app: App, { review: { views } }: Parts): void {
  app.get('/api/review/views', async (request) => views.of(personOf(request).id));

  app.post('/api/review/views', { schema: { body: saveViewRequest } }, async (request, reply) => {
    const { id: person } = personOf(request);
    if ((await views.of(person)).length >= LIMITS.viewsPerPerson)
      throw new Refusal('too-large', 'You have as many views as one can have; please delete one first.');
    const view: ReviewView = { id: newId(), ...request.body };
    await views.add(person, view);
    return reply.code(201).send(view);
  });

  app.put(
    '/api/review/views/:view',
    { schema: { params, body: saveViewRequest } },
    async (request): Promise<ReviewView> => {
      const view = { id: request.params.view, ...request.body };
      if (!(await views.change(personOf(request).id, view))) throw noSuchView();
      return view;
    },
  );

  app.delete('/api/review/views/:view', { schema: { params } }, async (request, reply) => {
    if (!(await views.remove(personOf(request).id, request.params.view))) throw noSuchView();
    return reply.code(204).send();
  });
}

function noSuchView(): Refusal {
  return new Refusal('not-found', 'You have no such view.');
}
