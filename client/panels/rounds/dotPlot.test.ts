import { expect, test } from 'vitest';
import { dotPlot } from './dotPlot.ts';

test('piles votes up over the middle of their step', () => {
  expect(dotPlot([0, 2, 1], 1)).toEqual({
    columns: 15,
    rows: 2,
    dots: [
      { x: 7.5, y: 0.5, isOwn: true },
      { x: 7.5, y: 1.5, isOwn: false },
      { x: 12.5, y: 0.5, isOwn: false },
    ],
  });
});

test('makes piles wider rather than high, with the last row in the middle', () => {
  const { rows, dots } = dotPlot([7], null);
  expect(rows).toBe(4);
  expect(dots.map(({ x }) => x)).toEqual([2, 3, 2, 3, 2, 3, 2.5]);
});

test('keeps every dot over its own step, however many there are', () => {
  const { columns, rows, dots } = dotPlot([60, 0, 60, 1, 60], 4);
  expect(dots).toHaveLength(181);
  const steps = dots.map(({ x }) => Math.floor(x / (columns / 5)));
  expect(steps.filter((step) => step === 2)).toHaveLength(60);
  expect(dots.every(({ x, y }) => x > 0 && x < columns && y > 0 && y < rows)).toBe(true);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(181);
  expect(dots.filter(({ isOwn }) => isOwn)).toHaveLength(1);
});
