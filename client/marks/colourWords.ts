import type { Colour } from '../../shared/journey/colour.ts';
import { words } from '../words/words.ts';

/** What the colours of stages, lanes and personas are called; to be said where they are shown. */
export const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  slate: words('Slate'),
  blue: words('Blue'),
  teal: words('Teal'),
  green: words('Green'),
  amber: words('Amber'),
  orange: words('Orange'),
  red: words('Red'),
  purple: words('Purple'),
};
