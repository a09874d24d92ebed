import { editText } from '../../../shared/changes/editText.ts';
import { contentOf } from '../../../shared/document/contentOf.ts';
import { must } from '../../../shared/journey/must.ts';
import { CLOSE } from '../../../shared/protocol/closeCode.ts';
import {
  changeJourneyRequest,
  createJourneyRequest,
  type JourneySummary,
} from '../../../shared/protocol/journeys.ts';
import { templateContent } from '../../../shared/templates/templates.ts';
import { templateTexts } from '../../../shared/templates/templateTexts.ts';
import { mayArchiveJourney } from '../../auth/policies/mayArchiveJourney.ts';
import { mayDeleteJourney } from '../../auth/policies/mayDeleteJourney.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import { mayRenameJourney } from '../../auth/policies/mayRenameJourney.ts';
import { createJourney } from '../../journeys/createJourney.ts';
import { summariseJourney } from '../../journeys/summariseJourney.ts';
import { isId } from '../../newId.ts';
import { newRecordId } from '../../newRecordId.ts';
import { encodeContent } from '../../sync/documentCodec.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { noSuchJourney } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { authorise, requirePolicy } from './authorise.ts';
import { journeyParams } from './journeyParams.ts';

/** `/api/journeys`: the journeys one may open. */
export function journeyRoutes(app: App, parts: Parts): void {
  readRoutes(app, parts);
  createRoutes(app, parts);
  changeRoutes(app, parts);
}

function readRoutes(app: App, parts: Parts): void {
  const { journeys, memberships } = parts;

  app.get('/api/journeys', async (request): Promise<JourneySummary[]> => {
    const roles = await memberships.rolesOf(personOf(request).id);
    const summaries: JourneySummary[] = [];
    for (const row of await journeys.findAll([...roles.keys()])) {
      // One after the other: those that have to be drawn anew are not all held in memory at once.
      const summary = await summariseJourney(parts, row, must(roles.get(row.id)));
      if (summary !== null) summaries.push(summary);
    }
    return summaries;
  });

  app.get('/api/journeys/:id', { schema: { params: journeyParams } }, async (request) => {
    const { id } = request.params;
    const role = await authorise(memberships, request, id, mayReadJourney);
    return summaryOf(parts, id, role);
  });

  app.get('/api/journeys/:id/people', { schema: { params: journeyParams } }, async (request) => {
    const { id } = request.params;
    await authorise(memberships, request, id, mayReadJourney);
    const members = await memberships.membersOf(id);
    return members.map(({ person, role }) => ({ ...person, role }));
  });
}

function createRoutes(app: App, { journeys, memberships, pictures, rooms }: Parts): void {
  const config = { rateLimit: ROUTE_LIMITS.create };

  app.post('/api/journeys', { schema: { body: createJourneyRequest }, config }, async (request, reply) => {
    const { title, template = 'blank', language = 'en' } = request.body;
    const texts = await templateTexts(template, language);
    const content = templateContent(template, title, newRecordId, texts);
    const id = await createJourney(journeys, encodeContent(content), personOf(request).id);
    return reply.code(201).send({ id });
  });

  app.post(
    '/api/journeys/:id/duplicate',
    { schema: { params: journeyParams }, config },
    async (request, reply) => {
      await authorise(memberships, request, request.params.id, mayReadJourney);
      const content = await rooms.read(request.params.id, contentOf);
      if (content === null) throw noSuchJourney();
      const header = { ...content.header, title: `${content.header.title} (copy)` };
      const update = encodeContent({ ...content, header });
      const id = await createJourney(journeys, update, personOf(request).id);
      await pictures.copy(request.params.id, id, null);
      return reply.code(201).send({ id });
    },
  );
}

function changeRoutes(app: App, parts: Parts): void {
  const { journeys, memberships, rooms } = parts;

  app.patch(
    '/api/journeys/:id',
    { schema: { params: journeyParams, body: changeJourneyRequest } },
    async (request) => {
      const { id } = request.params;
      const { title, archived } = request.body;
      const role = await authorise(memberships, request, id, mayReadJourney);
      if (title !== undefined) requirePolicy(role, mayRenameJourney);
      if (archived !== undefined) requirePolicy(role, mayArchiveJourney);
      if (title !== undefined) {
        await rooms.edit(id, (document) => {
          editText(document, { collection: 'header', field: 'title' }, title);
        });
      }
      if (archived !== undefined) await journeys.setArchived(id, archived);
      return summaryOf(parts, id, role);
    },
  );

  app.delete('/api/journeys/:id', { schema: { params: journeyParams } }, async (request, reply) => {
    const { id } = request.params;
    await authorise(memberships, request, id, mayDeleteJourney);
    await journeys.setDeleted(id, true);
    rooms.closeJourney(id, CLOSE.noJourney);
    return reply.code(204).send();
  });

  app.post('/api/journeys/:id/restore', { schema: { params: journeyParams } }, async (request) => {
    const { id } = request.params;
    const role = isId(id) ? await memberships.roleOnDeleted(id, personOf(request).id) : null;
    // Others are told that there is no such journey, as everywhere else while it is deleted.
    if (role === null || !mayDeleteJourney(role)) throw noSuchJourney();
    await journeys.setDeleted(id, false);
    return summaryOf(parts, id, role);
  });
}

async function summaryOf(parts: Parts, id: string, role: JourneySummary['role']): Promise<JourneySummary> {
  const row = await parts.journeys.find(id);
  const summary = row === null ? null : await summariseJourney(parts, row, role);
  if (summary === null) throw noSuchJourney();
  return summary;
}
