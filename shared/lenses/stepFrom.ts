import type { HeatStep } from '../scoring/heatStep.ts';

/** The step of a value on a scale that says from which value each step begins, the lowest first. */
export function stepFrom(value: number, begins: readonly number[], first: 0 | 1 | 2 = 1): HeatStep {
  const reached = begins.filter((from) => value >= from).length;
  return (reached === 0 ? 0 : Math.min(5, reached - 1 + first)) as HeatStep;
}
