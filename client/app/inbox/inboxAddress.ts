import type { InboxItem } from '../../../shared/protocol/inbox.ts';

/** Where something in the inbox is dealt with: the talk beside its card, or the finding in the review. */
export function inboxAddress({ journey, finding, thread, text }: InboxItem): string {
  const map = `/journeys/${encodeURIComponent(journey.id)}`;
  if (thread !== null) {
    const { kind, id } = thread.subject;
    const isPlace = kind === 'card' || kind === 'stage';
    return `${map}?${isPlace ? `card=${encodeURIComponent(id)}&` : ''}comments=open`;
  }
  if (finding === null) return map;
  const params = new URLSearchParams({ journey: finding.journey, kind: finding.kind, text });
  return `/review?${params.toString()}`;
}
