import type { Opportunity } from '../../shared/journey/opportunity.ts';
import { opportunityScore } from '../../shared/scoring/opportunityScore.ts';
import { formatNumber, say } from '../words/say.ts';

/** How the score of an opportunity comes about, in words; what is missing while it has none. */
export function opportunityFormula(opportunity: Pick<Opportunity, 'importance' | 'satisfaction'>): string {
  const { importance, satisfaction } = opportunity;
  const score = opportunityScore(opportunity);
  if (importance === null || satisfaction === null || score === null)
    return say('Score: rate both importance and satisfaction');
  const values = {
    importance: formatNumber(importance),
    satisfaction: formatNumber(satisfaction),
    score: formatNumber(score),
  };
  return satisfaction < importance
    ? say('Score {importance} + ({importance} − {satisfaction}) = {score}', values)
    : say('Score {importance} + 0, as satisfaction is no lower = {score}', values);
}
