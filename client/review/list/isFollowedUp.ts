import type { Finding } from '../../../shared/protocol/review.ts';

/** Whether the reader can change something of a finding from the list. */
export function isFollowedUp({ mayEdit, kind }: Pick<Finding, 'mayEdit' | 'kind'>): boolean {
  return mayEdit && (kind === 'pain' || kind === 'opportunity');
}
