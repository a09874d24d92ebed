/** From which sum of risk levels on, in one stage, each step of heat begins. */
const STEPS = [1, 3, 5, 8, 12] as const;

/** How hot a stage looks, 0 to 5; the same sum looks the same on every journey, so that they can be compared. */
export function heatStep(sum: number): number {
  return STEPS.filter((from) => sum >= from).length;
}
