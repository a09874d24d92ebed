import type { Finding } from '../../../shared/protocol/review.ts';

/** Where a finding is on the map of its journey. */
export function cardAddress({ journey, subject }: Pick<Finding, 'journey' | 'subject'>): string {
  return `/journeys/${encodeURIComponent(journey)}?card=${encodeURIComponent(subject.id)}`;
}
