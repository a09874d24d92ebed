import { expect, test } from 'vitest';
import { packDots } from './packDots.ts';

test('places one dot in the middle, and none for nothing', () => {
  expect(packDots(1, 100, 50, 12)).toEqual([{ x: 50, y: 25 }]);
  expect(packDots(0, 100, 50, 12)).toEqual([]);
});

test.each([2, 7, 40, 300])('keeps %i dots within their box, no two on one place', (count) => {
  const dots = packDots(count, 100, 50, 12);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  expect(dots.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 50)).toBe(true);
});
