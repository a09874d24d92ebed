import {
  facetsQuery,
  needsPictureQuery,
  statusPictureQuery,
  type MatrixPicture,
  type NeedsPicture,
  type StatusPicture,
} from '../../../shared/protocol/review.ts';
import type { App } from '../app.ts';
import type { Parts } from '../parts.ts';
import { ROUTE_LIMITS } from '../rateLimits.ts';
import { personOf } from '../session/identify.ts';
import { needsPicture, statusPicture } from './pictureAnswers.ts';
import { readSearch } from './readSearch.ts';

/** `/api/review/pictures`: the numbers behind the pictures of the review. */
export function reviewPictureRoutes(app: App, { review }: Parts): void {
  const config = { rateLimit: ROUTE_LIMITS.review };
  const { pictures } = review;

  app.get(
    '/api/review/pictures/needs',
    { schema: { querystring: needsPictureQuery }, config },
    async (request): Promise<NeedsPicture> => {
      const { by, ...filter } = request.query;
      const { search, days } = readSearch(request, filter);
      return needsPicture(await pictures.needs(search, days, by), by);
    },
  );

  app.get(
    '/api/review/pictures/matrix',
    { schema: { querystring: facetsQuery }, config },
    async (request): Promise<MatrixPicture> => {
      const { search, days } = readSearch(request, request.query);
      return pictures.matrix(search, days);
    },
  );

  app.get(
    '/api/review/pictures/status',
    { schema: { querystring: statusPictureQuery }, config },
    async (request): Promise<StatusPicture> => {
      const { journey, since } = request.query;
      return statusPicture(await pictures.statusSteps(personOf(request).id, journey), since);
    },
  );
}
