import type { Id } from '../journey/id.ts';
import type { Round, RoundResult } from '../protocol/rounds.ts';

/** What came out for a pain point in the last rating before a round, if it was rated before: what people changed their minds from. */
export function resultBefore(
  rounds: readonly Round[],
  { id, startedAt }: Pick<Round, 'id' | 'startedAt'>,
  painPoint: Id,
): RoundResult | null {
  return (
    rounds
      .filter((round) => round.kind === 'rating' && round.id !== id && round.startedAt <= startedAt)
      .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
      .flatMap(({ results }) => results ?? [])
      .find((result) => result.painPoint === painPoint && result.votes > 0) ?? null
  );
}
