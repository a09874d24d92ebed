import type { Delivery } from '../journey/delivery.ts';
import type { Id } from '../journey/id.ts';

/** What the team and its customers say of one stage or card, 0–10. */
export interface DeliveryGap {
  readonly subject: Id;
  readonly team: number | null;
  readonly customers: number | null;
  /** Team − customers, in hundredths at most: above 0 the team thinks better of itself. `null` unless both have rated. */
  readonly gap: number | null;
  /** The team has rated itself, and nobody asked the customers: a finding of its own. */
  readonly isNobodyAsked: boolean;
}

/**
 * How far what a team believes of its service lies from what its customers say: 80 % of companies believed that they
 * delivered a superior experience, 8 % of their customers agreed (Bain & Company 2005, "Closing the delivery gap").
 * `null` where neither has rated.
 */
export function deliveryGap(
  subject: Pick<Delivery, 'teamRating' | 'customerRating'> & { readonly id: Id },
): DeliveryGap | null {
  const { id, teamRating: team, customerRating: customers } = subject;
  if (team === null && customers === null) return null;
  return {
    subject: id,
    team,
    customers,
    gap: team === null || customers === null ? null : inHundredths(team - customers),
    isNobodyAsked: customers === null,
  };
}

/** Without the dust of binary fractions: 7.3 − 6.1 is 1.2. */
export function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
