import type { RoundResult, Spread } from '../protocol/rounds.ts';

/** How far people are apart on a pain point: `apart` is two steps or more on either scale. */
export type Agreement = 'nobody' | 'one vote' | 'agreed' | 'close' | 'apart';

/** So many steps between the lowest and the highest are worth talking about. */
const FAR = 2;

/** How far the ratings of one pain point are apart; of dots it says only whether anybody gave one. */
export function agreementOf({
  votes,
  severity,
  frequency,
}: Pick<RoundResult, 'votes' | 'severity' | 'frequency'>): Agreement {
  if (votes === 0) return 'nobody';
  if (votes === 1) return 'one vote';
  const steps = Math.max(stepsOf(severity), stepsOf(frequency));
  if (steps === 0) return 'agreed';
  return steps < FAR ? 'close' : 'apart';
}

function stepsOf(spread: Spread | null): number {
  return spread === null ? 0 : spread.most - spread.least;
}
