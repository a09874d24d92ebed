import { must } from '../journey/must.ts';
import type { LensReading } from '../lenses/lensReading.ts';
import type { MarkColours } from './markColours.ts';

/** How a card is drawn: as it is, or as a lens has it. A step of heat from 0 to 5, or stepped back. */
export type Look = 'plain' | 'dimmed' | `${0 | 1 | 2 | 3 | 4 | 5}${'' | ' broken'}`;

/** The look of a card through a lens; `null` without one. */
export function lookOf(reading: LensReading | null, isBroken: boolean): Look {
  if (reading === null) return 'plain';
  if (reading.isDimmed) return 'dimmed';
  return `${reading.step}${isBroken ? ' broken' : ''}`;
}

/** From this step on even what is broken is drawn in the words' colour: red on red would not show. */
const DEEP = 3;

/** The colours of a look, the same as `Lens.module.css` makes of a card: the ground is the heat, and all that is on it has one colour. */
export function lookColours<C extends MarkColours>(colours: C, look: Exclude<Look, 'plain'>): C {
  const isDimmed = look === 'dimmed';
  const step = isDimmed ? 0 : Number(look.charAt(0));
  const heat = must(colours.heat[step]);
  const quiet = step === 0 ? colours.quiet : heat.words;
  const surface = isDimmed ? colours.canvas : step === 0 ? colours.surface : heat.area;
  return {
    ...colours,
    surface,
    note: surface,
    text: isDimmed ? colours.quiet : step === 0 ? colours.text : heat.words,
    quiet,
    warn: quiet,
    good: quiet,
    danger: look.endsWith('broken') && step < DEEP ? colours.danger : quiet,
    outline: isDimmed ? colours.hairline : step === 0 ? colours.outline : heat.words,
    needs: {},
    stages: Object.fromEntries(
      Object.keys(colours.stages).map((colour) => [colour, quiet]),
    ) as MarkColours['stages'],
  };
}
