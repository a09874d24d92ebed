import type { InboxItem } from './inbox.ts';

/** Where something in the inbox is dealt with: the talk beside its card, or all about the finding in the review. */
export function inboxAddress({ journey, finding, thread }: InboxItem): string {
  const map = `/journeys/${encodeURIComponent(journey.id)}`;
  if (thread !== null) {
    const { kind, id } = thread.subject;
    const isPlace = kind === 'card' || kind === 'stage';
    return `${map}?${isPlace ? `card=${encodeURIComponent(id)}&` : ''}comments=open`;
  }
  if (finding === null) return map;
  const key = encodeURIComponent(`${finding.journey}/${finding.kind}/${finding.id}`);
  return `/review?journey=${encodeURIComponent(finding.journey)}&kind=${finding.kind}&finding=${key}`;
}
