import type { PERSON_COLOURS } from '../../../shared/protocol/personColour.ts';

/** What the colours that people pick are called. */
export const COLOUR_NAMES: Readonly<Record<(typeof PERSON_COLOURS)[number], string>> = {
  '#3a5bd9': 'Blue',
  '#0f7b6c': 'Teal',
  '#b3541e': 'Rust',
  '#8a3ffc': 'Violet',
  '#c2255c': 'Raspberry',
  '#2b8a3e': 'Green',
  '#a6600a': 'Ochre',
  '#1971c2': 'Sky',
};
