import type { DeliveryGap } from '../../shared/scoring/deliveryGap.ts';
import { formatNumber, say } from '../words/say.ts';

/** Says a delivery gap in words, such as "Team 8, customers 5.5: gap +2.5", or that nobody asked. */
export function gapWords({ team, customers, gap }: DeliveryGap): string {
  if (customers === null) return say('Team {team}, nobody asked customers', { team: rating(team) });
  if (team === null)
    return say('Customers {customers}, the team has not said', { customers: rating(customers) });
  return say('Team {team}, customers {customers}: gap {gap}', {
    team: rating(team),
    customers: rating(customers),
    gap: gapNumber(gap ?? 0),
  });
}

/** A gap with its sign, because both directions tell something. */
export function gapNumber(gap: number): string {
  return formatNumber(gap, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
}

function rating(value: number | null): string {
  return value === null ? '' : formatNumber(value, { maximumFractionDigits: 1 });
}
