/**
 * Whether two records of one kind say the same: field by field, and one level into lists and places. Thousands are
 * compared when a journey opens, so it looks no deeper than records go, which `isEqual` does.
 */
export function isSameRecord(a: object, b: object): boolean {
  if (a === b) return true;
  const [before, after] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key in after) if (!isSameValue(before[key], after[key])) return false;
  return true;
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [before, after] = [Object.entries(a), Object.entries(b)];
  return (
    before.length === after.length &&
    before.every(([key, value], index) => after[index]?.[0] === key && after[index][1] === value)
  );
}
