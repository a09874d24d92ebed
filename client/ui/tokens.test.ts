import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

const COLOURS = ['slate', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'purple'];
const ON_AREAS = ['canvas', 'surface', 'raised'];

/** Words that must be readable (4.5 : 1, WCAG 1.4.3), and on what. */
const words: [string, string][] = [
  ...['text', 'text-2', 'accent', 'danger', 'warn-ink', 'good-ink'].flatMap((ink) =>
    ON_AREAS.map((area): [string, string] => [ink, area]),
  ),
  ...COLOURS.flatMap((colour): [string, string][] => [
    [`c-${colour}`, 'surface'],
    ['text', `c-${colour}-soft`],
    ['text-2', `c-${colour}-soft`],
    [`c-${colour}`, `c-${colour}-soft`],
  ]),
  ...[1, 2, 3, 4, 5, 6, 7].map((hue): [string, string] => [`hue-${hue}`, 'surface']),
  ...[0, 1, 2, 3, 4, 5].map((step): [string, string] => [`on-heat-${step}`, `heat-${step}`]),
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['danger-text', 'danger'],
  ['danger', 'danger-soft'],
  ['warn-ink', 'warn-soft'],
  ['good-ink', 'good-soft'],
];

test.each(words)('--%s can be read on --%s in light and dark', (ink, area) => {
  expect(contrast(ink, area, 'light')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ink, area, 'dark')).toBeGreaterThanOrEqual(4.5);
});

test('the edge of a control can be found', () => {
  for (const area of ON_AREAS)
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast('outline', area, scheme)).toBeGreaterThanOrEqual(3);
});

test('a card title can be read with ease', () => {
  expect(contrast('text', 'surface', 'light')).toBeGreaterThanOrEqual(7);
  expect(contrast('text', 'surface', 'dark')).toBeGreaterThanOrEqual(7);
});

function contrast(a: string, b: string, scheme: 'light' | 'dark'): number {
  const [lighter, darker] = [a, b]
    .map((name) => {
      const token = tokens.get(name);
      if (token === undefined) throw new Error(`There is no colour --${name}`);
      return luminance(token[scheme]);
    })
    .toSorted((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
