import type { Opportunity } from '../journey/opportunity.ts';

/**
 * The opportunity score, 0 to 20: importance + max(importance − satisfaction, 0), both 0–10 (Ulwick 2002, "Turn customer
 * input into innovation"). `null` until both are rated.
 */
export function opportunityScore({
  importance,
  satisfaction,
}: Pick<Opportunity, 'importance' | 'satisfaction'>): number | null {
  if (importance === null || satisfaction === null) return null;
  return Math.round((importance + Math.max(importance - satisfaction, 0)) * 100) / 100;
}
