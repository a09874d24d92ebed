/** Where a dot lies. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/**
 * Places some dots side by side in the middle of a box, in rows as square as they can be, `step` apart at most; nearer when
 * there are many.
 */
export function packDots(count: number, width: number, height: number, step: number): Dot[] {
  if (count <= 0) return [];
  const perRow = Math.max(1, Math.ceil(Math.sqrt((count * width) / height)));
  const rows = Math.ceil(count / perRow);
  const across = Math.min(step, width / perRow);
  const down = Math.min(step, height / rows);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    return {
      x: width / 2 + ((index % perRow) - (inRow - 1) / 2) * across,
      y: height / 2 + (row - (rows - 1) / 2) * down,
    };
  });
}
