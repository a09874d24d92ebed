/**
 * In how many columns a cell lays out its cards: one while a person can take the stack in at a glance, then more, so
 * that a crowded cell grows into a block of about the screen's proportions rather than a ribbon.
 */
export function columnsFor(cards: number): number {
  if (cards <= 6) return 1;
  if (cards <= 16) return 2;
  if (cards <= 30) return 3;
  return Math.max(3, Math.round(Math.sqrt(cards / 3.4)));
}
