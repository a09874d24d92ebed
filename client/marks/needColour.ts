import type { Colour } from '../../shared/journey/colour.ts';
import { NEED_COLOURS } from '../../shared/marks/needColours.ts';

/** The colour of a need for the DOM: a custom property that follows the theme. A need of the team's own has the `colour` they gave it. */
export function needColourVar(need: string, colour: Colour | null): string {
  if (colour !== null) return `var(--c-${colour})`;
  return `var(--need-${need in NEED_COLOURS.light ? need : 'other'})`;
}
