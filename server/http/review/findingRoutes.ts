import {
  facetsQuery,
  findingsQuery,
  type FacetsAnswer,
  type FindingsAnswer,
} from '../../../shared/protocol/review.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { personOf } from '../session/identify.ts';
import { presentFinding } from './presentFinding.ts';
import { readSearch } from './readSearch.ts';

/** `/api/review/findings` and what to choose from: what hurts in all journeys that one may see. */
export function findingRoutes(app: App, { memberships, review }: Parts): void {
  const config = { rateLimit: ROUTE_LIMITS.review };

  app.get(
    '/api/review/findings',
    { schema: { querystring: findingsQuery }, config },
    async (request): Promise<FindingsAnswer> => {
      const { group = null, ...query } = request.query;
      const { search, days } = readSearch(request, query);
      const page = async () => {
        const groups = group === null ? null : await review.list.groups(search, group, days);
        const shape = { ...query, group: group && groups && { by: group, all: groups } };
        return { groups: groups ?? [], rows: await review.list.page(search, shape, days) };
      };
      const [total, { groups, rows }, roles] = await Promise.all([
        review.list.count(search, days),
        page(),
        memberships.rolesOf(personOf(request).id),
      ]);
      const personas = await review.personasOf([...new Set(rows.map(({ journey }) => journey))]);
      return { total, groups, findings: rows.map((row) => presentFinding(row, roles, personas)) };
    },
  );

  app.get(
    '/api/review/facets',
    { schema: { querystring: facetsQuery }, config },
    async (request): Promise<FacetsAnswer> => {
      const { search, days } = readSearch(request, request.query);
      return review.list.facets(search, days);
    },
  );
}
