/** The colours people pick for their cursor; each is readable on light and dark. */
export const PERSON_COLOURS = [
  '#3a5bd9',
  '#0f7b6c',
  '#b3541e',
  '#8a3ffc',
  '#c2255c',
  '#2b8a3e',
  '#a6600a',
  '#1971c2',
] as const;
