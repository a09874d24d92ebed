import { figure, type LensValue } from '../../shared/lenses/lensReading.ts';
import { formatNumber, say } from '../words/say.ts';

/** What the team and its customers say, and whether anybody asked. */
export function foundGapWords({
  team,
  customers,
  gap,
  nobodyAsked,
}: Omit<Extract<LensValue, { readonly kind: 'gap' }>, 'kind'>): string {
  if (gap === null && nobodyAsked > 0)
    return say('team {team}, nobody asked the customers', { team: rating(team) });
  const both = say('team {team}, customers {customers}', {
    team: rating(team),
    customers: rating(customers),
  });
  return gap === null ? both : say('gap {gap}: {both}', { gap: figure(gap, true), both });
}

function rating(value: number | null): string {
  return value === null ? say('not rated') : formatNumber(value, { maximumFractionDigits: 1 });
}
