import { z } from 'zod';
import type { HistoryEntry, ReviewState } from '../../../shared/protocol/findingHistory.ts';
import { FINDING_KINDS } from '../../../shared/protocol/review.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import type { FindingChangeRow } from '../../storage/review/findingHistory.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { personOf } from '../session/identify.ts';

const findingParams = journeyParams.extend({ kind: z.enum(FINDING_KINDS), finding: z.string() });

/** What changed of a finding, and of a journey since it was last reviewed. */
export function historyRoutes(app: App, { memberships, review: { history, index } }: Parts): void {
  app.get(
    '/api/journeys/:id/findings/:kind/:finding/history',
    { schema: { params: findingParams } },
    async (request): Promise<HistoryEntry[]> => {
      const { id, kind, finding } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      return (await history.of(id, kind, finding)).map(present);
    },
  );

  app.get(
    '/api/journeys/:id/review',
    { schema: { params: journeyParams } },
    async (request): Promise<ReviewState> => {
      const { id } = request.params;
      await authorise(memberships, request, id, mayReadJourney);
      const last = await history.lastReview(id);
      const changes = last === null ? [] : await history.since(id, last.at);
      return {
        last,
        changes: changes.map((change) => ({
          ...present(change),
          journey: id,
          kind: change.kind,
          id: change.finding,
          title: change.title,
        })),
      };
    },
  );

  app.post('/api/journeys/:id/review', { schema: { params: journeyParams } }, async (request, reply) => {
    const { id } = request.params;
    await authorise(memberships, request, id, mayEdit);
    // What was changed before counts as reviewed.
    await index.bringInPending(id);
    await history.markReviewed(id, personOf(request).id, new Date().toISOString());
    return reply.code(204).send();
  });
}

function present({ at, field, was, became, by }: FindingChangeRow): HistoryEntry {
  return { at, field, from: was, to: became, by };
}
