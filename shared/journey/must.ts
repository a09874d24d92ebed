/** A value that the program's own logic says is there; its absence is a bug, and says so. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`Expected a ${what}, and there is none.`);
  return value;
}
