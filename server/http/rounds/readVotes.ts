import type { z } from 'zod';
import type { voteRequest } from '../../../shared/protocol/rounds.ts';
import type { RoundRow, Vote } from '../../storage/rounds/rounds.ts';
import { Refusal } from '../refusal.ts';

/** The votes of a request, if they are such as the round asks for; of several for one pain point the last. @throws Refusal */
export function readVotes(
  { kind, dots: most, painPoints }: RoundRow,
  request: z.output<typeof voteRequest>,
): readonly Vote[] {
  const isRating = 'ratings' in request;
  if (isRating !== (kind === 'rating'))
    throw new Refusal('invalid-request', 'This round asks for something else.');
  const votes = isRating
    ? request.ratings.map(({ painPoint, ...vote }): Vote => ({ pain: painPoint, ...vote, dots: null }))
    : request.dots.map(({ painPoint, dots }): Vote => ({
        pain: painPoint,
        severity: null,
        frequency: null,
        dots,
      }));
  const asked = new Set(painPoints.map(({ id }) => id));
  if (votes.some(({ pain }) => !asked.has(pain)))
    throw new Refusal('invalid-request', 'This round is not about that pain point.');
  const last = [...new Map(votes.map((vote) => [vote.pain, vote])).values()];
  if (last.reduce((sum, { dots }) => sum + (dots ?? 0), 0) > (most ?? 0))
    throw new Refusal('invalid-request', `Everybody has ${most ?? 0} dots.`);
  return last;
}
