import type { FastifyRequest } from 'fastify';
import { wordsOf } from '../../../shared/finding/foldText.ts';
import { dayAfter } from '../../../shared/protocol/dayAfter.ts';
import type { FindingFilter } from '../../../shared/protocol/review.ts';
import type { DueDays } from '../../storage/review/facetColumns.ts';
import type { FindingSearch } from '../../storage/review/findingsWhere.ts';
import { personOf } from '../session/identify.ts';

/** What a request asks for, seen by the person who asks, on their day. */
export function readSearch(
  request: FastifyRequest,
  filter: FindingFilter,
): { readonly search: FindingSearch; readonly days: DueDays } {
  const { text = '', today } = filter;
  return {
    search: { person: personOf(request).id, filter, words: wordsOf(text) },
    days: daysFrom(today ?? new Date().toISOString().slice(0, 10)),
  };
}

/** The ends of what is due soon, seen from a day. */
function daysFrom(today: string): DueDays {
  return { today, week: dayAfter(today, 7), month: dayAfter(today, 31) };
}
