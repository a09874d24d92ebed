import { z } from 'zod';
import type { HistoryEntry, ReviewState } from '../../../shared/protocol/findingHistory.ts';
import { FINDING_KINDS, type Finding } from '../../../shared/protocol/review.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import { mayReadJourney } from '../../auth/policies/mayReadJourney.ts';
import type { FindingChangeRow } from '../../storage/review/findingHistory.ts';
import type { App } from '../app.ts';
import { authorise } from '../journeys/authorise.ts';
import { journeyParams } from '../journeys/journeyParams.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { personOf } from '../session/identify.ts';
import { presentFinding } from './presentFinding.ts';

const findingParams = journeyParams.extend({ kind: z.enum(FINDING_KINDS), finding: z.string() });

/** A finding by its name, what changed of it, and of a journey since it was last reviewed. */
export function historyRoutes(app: App, { memberships, review }: Parts): void {
  const { history, index } = review;

  app.get(
    '/api/journeys/:id/findings/:kind/:finding',
    { schema: { params: findingParams } },
    async (request): Promise<Finding> => {
      const { id, kind, finding } = request.params;
      const role = await authorise(memberships, request, id, mayReadJourney);
      const [row, personas] = await Promise.all([
        review.list.one(id, kind, finding),
        review.personasOf([id]),
      ]);
      if (row === null) throw new Refusal('not-found', 'There is no such finding on the map any more.');
      return presentFinding(row, new Map([[id, role]]), personas);
    },
  );

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
