// Stands for `lib0/logging`, by which Yjs warns: the original brings two thousand bytes of schemas and styles along.

export const [BOLD, UNBOLD, RED, ORANGE] = ['', '', '', ''];

/** Says what Yjs has to say, as it is. */
export function print(...said: readonly unknown[]): void {
  console.log(...said);
}

/** Warns of what Yjs holds for a mistake. */
export function warn(...said: readonly unknown[]): void {
  console.warn(...said);
}
