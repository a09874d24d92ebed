import type { LensReading } from '../../../shared/lenses/lensReading.ts';
import { must } from '../../../shared/journey/must.ts';
import type { Palette } from './palette.ts';
import { makeSprites, type Sprites } from './sprites.ts';

/** How a card is painted: as it is, or as a lens has it. A step of heat from 0 to 5, or stepped back. */
export type Look = 'plain' | 'dimmed' | `${0 | 1 | 2 | 3 | 4 | 5}${'' | ' broken'}`;

/** The colours and pictures of one look. */
export interface LookInk {
  readonly palette: Palette;
  readonly sprites: Sprites;
}

/** The look of a card through a lens; `null` without one. */
export function lookOf(reading: LensReading | null, isBroken: boolean): Look {
  if (reading === null) return 'plain';
  if (reading.isDimmed) return 'dimmed';
  return `${reading.step}${isBroken ? ' broken' : ''}`;
}

/** Makes the colours and pictures of each look when it is first painted. */
export function makeLooks(palette: Palette, scale: number): (look: Look) => LookInk {
  const made = new Map<Look, LookInk>();
  return (look) => {
    const known = made.get(look);
    if (known !== undefined) return known;
    const own = look === 'plain' ? palette : paletteOf(palette, look);
    const ink = { palette: own, sprites: makeSprites(own, scale) };
    made.set(look, ink);
    return ink;
  };
}

/** From this step on even what is broken is drawn in the words' colour: red on red would not show. */
const DEEP = 3;

/** The same as `Lens.module.css` makes of a card: the ground is the heat, and all that is on it has one colour. */
function paletteOf(palette: Palette, look: Exclude<Look, 'plain'>): Palette {
  const isDimmed = look === 'dimmed';
  const step = isDimmed ? 0 : Number(look.charAt(0));
  const heat = must(palette.heat[step]);
  const quiet = step === 0 ? palette.quiet : heat.words;
  const surface = isDimmed ? palette.canvas : step === 0 ? palette.surface : heat.area;
  return {
    ...palette,
    surface,
    note: surface,
    text: isDimmed ? palette.quiet : step === 0 ? palette.text : heat.words,
    quiet,
    warn: quiet,
    good: quiet,
    danger: look.endsWith('broken') && step < DEEP ? palette.danger : quiet,
    outline: isDimmed ? palette.hairline : step === 0 ? palette.outline : heat.words,
    needs: {},
    stages: Object.fromEntries(
      Object.keys(palette.stages).map((colour) => [colour, quiet]),
    ) as Palette['stages'],
  };
}
