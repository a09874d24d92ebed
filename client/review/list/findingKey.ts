import type { FindingName } from '../../../shared/protocol/review.ts';

/** Tells findings apart over all journeys. */
export function findingKey({ journey, kind, id }: FindingName): string {
  return `${journey}/${kind}/${id}`;
}
