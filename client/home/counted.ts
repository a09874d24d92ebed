/** An amount in words: "no pain points", "1 pain point", "3 pain points". */
export function counted(amount: number, one: string, many: string): string {
  if (amount === 0) return `no ${many}`;
  return amount === 1 ? `1 ${one}` : `${amount} ${many}`;
}
