import { expect, test } from 'vitest';
import { PERSON_COLOURS } from './personColour.ts';

test.each(PERSON_COLOURS)('the name of a person can be read, white on %s', (colour) => {
  // WCAG 1.4.3: 4.5 : 1.
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

/** How bright a colour is, from 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
