import type { PERSON_COLOURS } from '../../../shared/protocol/personColour.ts';
import { words } from '../../words/words.ts';

/** What the colours that people pick are called. */
export const COLOUR_NAMES: Readonly<Record<(typeof PERSON_COLOURS)[number], string>> = {
  '#3a5bd9': words('Blue'),
  '#0f7b6c': words('Teal'),
  '#b3541e': words('Rust'),
  '#8a3ffc': words('Violet'),
  '#c2255c': words('Raspberry'),
  '#28813a': words('Green'),
  '#a6600a': words('Ochre'),
  '#1971c2': words('Sky'),
};
