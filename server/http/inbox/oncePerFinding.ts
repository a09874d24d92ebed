import type { InboxItem } from '../../../shared/protocol/inbox.ts';

/** What an inbox shows once, and all that it stands for: when one reads it, one has read them. */
export interface ShownItem {
  readonly item: InboxItem;
  readonly standsFor: readonly string[];
}

/** What is due says more than that it was assigned, so an assignment of the same finding is told with it; it is new while either is. */
export function oncePerFinding(items: readonly InboxItem[]): readonly ShownItem[] {
  const due = new Set(items.filter(({ kind }) => kind === 'due').map(findingKey));
  const isToldWithDue = (item: InboxItem): boolean => item.kind === 'assignment' && due.has(findingKey(item));
  const assigned = Map.groupBy(items.filter(isToldWithDue), findingKey);
  return items
    .filter((item) => !isToldWithDue(item))
    .map((item) => {
      const others = item.kind === 'due' ? (assigned.get(findingKey(item)) ?? []) : [];
      const all = [item, ...others];
      return {
        item: { ...item, isRead: all.every(({ isRead }) => isRead) },
        standsFor: all.map(({ id }) => id),
      };
    });
}

function findingKey({ finding }: InboxItem): string {
  return finding === null ? '' : JSON.stringify([finding.journey, finding.kind, finding.id]);
}
