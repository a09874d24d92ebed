import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from '../../shared/journey/colour.ts';
import { THEMES } from '../../shared/marks/themes.ts';

const TOKENS = {
  canvas: '--canvas',
  surface: '--surface',
  text: '--text',
  quiet: '--text-2',
  hairline: '--hairline',
  outline: '--outline',
  accent: '--accent',
  danger: '--danger',
  warn: '--warn-ink',
  good: '--good',
  note: '--c-amber-soft',
} as const;

it('gives pictures the colours that the interface has', () => {
  const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
  const { light, dark } = THEMES;
  const said = (token: string): string =>
    new RegExp(`${token}: (light-dark\\([^)]*\\));`).exec(css)?.[1] ?? '';
  for (const [name, token] of Object.entries(TOKENS)) {
    const key = name as keyof typeof TOKENS;
    expect(said(token), token).toBe(`light-dark(${light[key]}, ${dark[key]})`);
  }
  for (const colour of COLOURS)
    expect(said(`--c-${colour}`)).toBe(`light-dark(${light.stages[colour]}, ${dark.stages[colour]})`);
  for (const [step, { area, words }] of light.heat.entries()) {
    expect(said(`--heat-${step}`)).toBe(`light-dark(${area}, ${dark.heat[step]?.area})`);
    expect(said(`--on-heat-${step}`)).toBe(`light-dark(${words}, ${dark.heat[step]?.words})`);
  }
});
