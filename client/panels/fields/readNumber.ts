/** The number that somebody typed, with a point or a comma before the decimals; `null` when it is none. */
export function readNumber(typed: string): number | null {
  return /^[-−]?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace('−', '-').replace(',', '.')) : null;
}
