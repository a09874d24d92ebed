import { expect, test } from 'vitest';
import { NEED_TILE, NEED_TILE_HALF } from '../../marks/glyphs.ts';
import { pathSteps } from '../pathSteps.ts';
import { presetXml } from './presetXml.ts';

/** What path data whose upper left corner is at 0, 0 are called. */
function presetOf(d: string, width: number, height: number): string | undefined {
  return /prst="(\w+)"/.exec(presetXml(pathSteps(d), width, height) ?? '')?.[1];
}

test('a tile with round corners is a rectangle whose corners have a handle', () => {
  const moved = NEED_TILE.replace('M5 .7', 'M4.3 0')
    .replace('.7 13V5A', '0 12.3V4.3A')
    .replace('5 .7Z', '4.3 0Z');
  const tile = moved.replace('H5A4.3', 'H4.3A4.3');
  expect(presetOf(tile, 16.6, 16.6)).toBe('roundRect');
  expect(presetXml(pathSteps(tile), 16.6, 16.6)).toContain('val 25904');
});

test('a circle is an ellipse, wherever it begins', () => {
  expect(presetOf('M0 50a50 50 0 1 0 100 0a50 50 0 1 0 -100 0Z', 100, 100)).toBe('ellipse');
  expect(presetOf('M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0Z', 100, 100)).toBe('ellipse');
});

test.each([
  ['half a tile', NEED_TILE_HALF, 18, 18],
  ['a star', 'M0 50C50 50 50 50 50 0C50 50 50 50 100 50C50 50 50 50 50 100C50 50 50 50 0 50Z', 100, 100],
  [
    'a tile with a hole',
    'M10 0L90 0C90 10 90 10 100 10L100 90C90 90 90 90 90 100L10 100C10 90 10 90 0 90L0 10C10 10 10 10 10 0Z',
    100,
    100,
  ],
  [
    'a tile of slanted sides',
    'M10 0L90 5C95 0 100 5 100 10L100 90C100 95 95 100 90 100L10 100C5 100 0 95 0 90L0 10C0 5 5 0 10 0Z',
    100,
    100,
  ],
])('%s keeps its own outline', (_, d, width, height) => {
  expect(presetOf(d, width, height)).toBeUndefined();
});
