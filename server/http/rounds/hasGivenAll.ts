import type { RoundRow, Turnout } from '../../storage/rounds/rounds.ts';

/** Whether somebody has given all that a round asks for: a rating of each pain point, or each of their dots. */
export function hasGivenAll(
  { dots: most, painPoints }: Pick<RoundRow, 'dots' | 'painPoints'>,
  { votes, dots }: Turnout,
): boolean {
  return most === null ? votes >= painPoints.length : dots >= most;
}
