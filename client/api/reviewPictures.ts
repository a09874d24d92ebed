import type { MatrixPicture, NeedsPicture, StatusPicture } from '../../shared/protocol/review.ts';
import { request } from './request.ts';

/** How much needs are at risk where; `query` is what stands after the `?`. */
export function needsPicture(query: string): Promise<NeedsPicture> {
  return request('GET', `/api/review/pictures/needs?${query}`);
}

/** How many pain points there are of each severity and frequency. */
export function matrixPicture(query: string): Promise<MatrixPicture> {
  return request('GET', `/api/review/pictures/matrix?${query}`);
}

/** How many pain points stood where, day by day. */
export function statusPicture(query: string): Promise<StatusPicture> {
  return request('GET', `/api/review/pictures/status?${query}`);
}
