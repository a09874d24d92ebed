import { isSameRecord } from './isSameRecord.ts';

/** The previous list when it has the same members, else the new one; so that what did not change keeps its identity. */
export function keepIfSame<T>(previous: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  if (previous === undefined || previous.length !== next.length) return next;
  return next.every((item, index) => item === previous[index]) ? previous : next;
}

/** The previous map when it has the same entries, else the new one. */
export function keepMapIfSame<K, V>(
  previous: ReadonlyMap<K, V> | undefined,
  next: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  if (previous === undefined || previous.size !== next.size) return next;
  for (const [key, value] of next) if (previous.get(key) !== value) return next;
  return previous;
}

/** Whether two maps have the same keys. */
export function haveSameKeys<K>(a: ReadonlyMap<K, unknown>, b: ReadonlyMap<K, unknown>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

/** The records as they were where they say the same, and the whole previous list when all of them do. */
export function keepRecords<R extends object>(
  previous: readonly R[] | undefined,
  next: readonly R[],
): readonly R[] {
  const kept = next.map((record, index) => {
    const before = previous?.[index];
    return before !== undefined && isSameRecord(before, record) ? before : record;
  });
  return keepIfSame(previous, kept);
}
