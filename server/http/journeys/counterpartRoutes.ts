import { setCounterpart } from '../../../shared/changes/setCounterpart.ts';
import { contentOf } from '../../../shared/document/contentOf.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import { createJourney } from '../../journeys/createJourney.ts';
import { isId } from '../../newId.ts';
import { encodeContent } from '../../sync/documentCodec.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney, Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { authorise } from './authorise.ts';
import { journeyParams } from './journeyParams.ts';

/**
 * `/api/journeys/:id/counterpart`: the to-be of an as-is journey, or the reverse. It starts as the same journey with the
 * same ids, so that the two can be compared record by record; whoever makes it owns it.
 */
export function counterpartRoutes(app: App, { journeys, memberships, pictures, rooms }: Parts): void {
  app.post(
    '/api/journeys/:id/counterpart',
    { schema: { params: journeyParams }, config: { rateLimit: ROUTE_LIMITS.create } },
    async (request, reply) => {
      const { id } = request.params;
      const { id: person } = personOf(request);
      await authorise(memberships, request, id, mayEdit);
      const content = await rooms.read(id, contentOf);
      if (content === null) throw noSuchJourney();
      const { counterpart, state } = content.header;
      const twin = counterpart !== null && isId(counterpart) ? await journeys.find(counterpart) : null;
      if (twin !== null) {
        if ((await memberships.roleOf(twin.id, person)) === null)
          throw new Refusal(
            'forbidden',
            'There is one already, which was not shared with you. Ask its owner for a link.',
          );
        return reply.code(200).send({ id: twin.id });
      }
      const header = {
        ...content.header,
        state: state === 'as-is' ? ('to-be' as const) : ('as-is' as const),
        counterpart: id,
        isLocked: false,
      };
      const made = await createJourney(journeys, encodeContent({ ...content, header }), person);
      await pictures.copy(id, made, null);
      await rooms.edit(id, (document) => {
        setCounterpart(document, made);
      });
      return reply.code(201).send({ id: made });
    },
  );
}
