import { lookColours, type Look } from '../../../shared/marks/looks.ts';
import type { Palette } from './palette.ts';
import { makeSprites, type Sprites } from './sprites.ts';

/** The colours and pictures of one look. */
export interface LookInk {
  readonly palette: Palette;
  readonly sprites: Sprites;
}

/** Makes the colours and pictures of each look when it is first painted. */
export function makeLooks(palette: Palette, scale: number): (look: Look) => LookInk {
  const made = new Map<Look, LookInk>();
  return (look) => {
    const known = made.get(look);
    if (known !== undefined) return known;
    const own = look === 'plain' ? palette : lookColours(palette, look);
    const ink = { palette: own, sprites: makeSprites(own, scale) };
    made.set(look, ink);
    return ink;
  };
}
