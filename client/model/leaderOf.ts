import type { Others } from './presenceStore.ts';

/**
 * Whose view one sees who follows a tab: that tab's own, or, when it follows somebody itself, theirs, and so on. `null`
 * when the tab is gone, or when the chain comes back to oneself or goes in a circle: then nobody leads.
 */
export function leaderOf(others: Others, wanted: number | null, own: number): number | null {
  const seen = new Set([own]);
  let leader = wanted;
  while (leader !== null) {
    const presence = others.get(leader);
    if (presence === undefined || seen.has(leader)) return null;
    seen.add(leader);
    const next = presence.following ?? null;
    if (next === null || !(others.has(next) || next === own)) return leader;
    leader = next;
  }
  return null;
}

/** Whether anybody follows a tab, itself or through others. */
export function isFollowed(others: Others, own: number): boolean {
  return [...others.values()].some(({ following }) => following === own);
}
