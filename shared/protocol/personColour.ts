/** The colours people pick for their cursor; each is seen on light and dark, and white can be read on it. */
export const PERSON_COLOURS = [
  '#3a5bd9',
  '#0f7b6c',
  '#b3541e',
  '#8a3ffc',
  '#c2255c',
  '#28813a',
  '#a6600a',
  '#1971c2',
] as const;
