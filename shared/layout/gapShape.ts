import { GAP_STEPS } from '../lenses/gapReader.ts';
import { stepFrom } from '../lenses/stepFrom.ts';
import type { HeatStep } from '../scoring/heatStep.ts';

/** Where the two bars of the gap strip lie, from the upper edge of its lane, and how high they are. */
export const TEAM_Y = 22;
export const CUSTOMERS_Y = 48;
export const BAR_HEIGHT = 8;
/** The upper edge of the row of numbers below the bars. */
export const DIFFERENCE_Y = 70;

/** How much of its track a rating fills. */
export function shareOf(rating: number): number {
  return Math.max(0, Math.min(1, rating / 10));
}

/** How hot a gap is. */
export function gapStep(gap: number): HeatStep {
  return stepFrom(gap, GAP_STEPS);
}
