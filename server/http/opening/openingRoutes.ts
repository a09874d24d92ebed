import { contentOf } from '../../../shared/document/contentOf.ts';
import { packContent } from '../../../shared/document/packContent.ts';
import type { OpeningAnswer } from '../../../shared/protocol/journeys.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { noSuchJourney } from '../refusal.ts';

/** `/api/journeys/:id/opening`: what a page shows of a journey while its live document is on the way. */
export function openingRoutes(app: App, { memberships, rooms }: Parts): void {
  app.get(
    '/api/journeys/:id/opening',
    { schema: { params: journeyParams } },
    async (request): Promise<OpeningAnswer> => {
      const { id } = request.params;
      const role = await authorise(memberships, request, id, mayReadJourney);
      const content = await rooms.read(id, (snapshot) => packContent(contentOf(snapshot)));
      if (content === null) throw noSuchJourney();
      return { role, content };
    },
  );
}
