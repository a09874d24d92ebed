/** One of five steps of heat, or 0 for nothing. */
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5;

/** How hot something is in five steps, 0 for nothing: relative to the hottest, but small sums never look like fire. */
export function heatStep(sum: number, hottest: number): HeatStep {
  if (sum <= 0) return 0;
  const scale = Math.max(hottest, 5);
  return Math.min(5, Math.max(1, Math.ceil((sum / scale) * 5))) as HeatStep;
}
