/** How many letters may be wrong. */
const WRONG = 2;

/** The name that somebody may have meant who mistyped one or two of its letters, or did not write all of them; `null` for none. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const begun = names.filter((name) => typed.length > 2 && name.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  const [nearest] = names
    .map((name) => ({ name, wrong: distance(typed, name) }))
    .filter(({ name, wrong }) => wrong <= WRONG && wrong < name.length - 1)
    .toSorted((one, other) => one.wrong - other.wrong);
  return nearest?.name ?? null;
}

/** How many letters one has to put in, take out or change (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1)
      next[to] = Math.min(
        (next[to - 1] ?? 0) + 1,
        (row[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
