import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from '../../shared/journey/colour.ts';
import { NEED_COLOURS } from '../../shared/marks/needColours.ts';
import { needColourVar } from './needColour.ts';

/** Surface and raised, where words can take the colour, and the canvas, where only pictures do. */
const GROUNDS = {
  light: { '#FFFFFF': 4.5, '#F6F5F2': 3 },
  dark: { '#1F2125': 4.5, '#26292E': 4.5, '#16171A': 3 },
} as const;

it('keeps every need readable on every ground of both themes', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [need, colour] of Object.entries(NEED_COLOURS[theme])) {
      for (const [ground, least] of Object.entries(GROUNDS[theme])) {
        expect(contrast(colour, ground), `${need} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  }
});

it('says the same to the painter as in CSS', () => {
  const tokens = propertiesOf('../ui/tokens.css');
  const marks = propertiesOf('marks.css');
  for (const [need, colour] of Object.entries(NEED_COLOURS.light)) {
    const token = /var\((--[\w-]+)\)/.exec(marks.get(`--need-${need}`) ?? '')?.[1] ?? '';
    expect(tokens.get(token), need).toBe(`light-dark(${colour}, ${NEED_COLOURS.dark[need]})`);
  }
});

it('gives needs of other catalogues the quiet colour', () => {
  expect(needColourVar('heard', null)).toBe('var(--need-other)');
});

it('keeps the colours that a team can give to its own needs readable, too', () => {
  const tokens = propertiesOf('../ui/tokens.css');
  for (const colour of COLOURS) {
    const values = /light-dark\((#\w+), (#\w+)\)/.exec(tokens.get(`--c-${colour}`) ?? '');
    for (const [index, theme] of (['light', 'dark'] as const).entries()) {
      for (const [ground, least] of Object.entries(GROUNDS[theme])) {
        const shown = contrast(values?.[index + 1] ?? '', ground);
        expect(shown, `${colour} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  }
});

it('gives a need of the team’s own the colour they chose', () => {
  expect(needColourVar('calm', 'teal')).toBe('var(--c-teal)');
});

function propertiesOf(path: string): Map<string, string> {
  const css = readFileSync(new URL(path, import.meta.url), 'utf8');
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2 contrast ratio of two `#RRGGBB` colours. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
