import { expect, test } from 'vitest';
import { nextPlaceFor } from './gridKeys.ts';

const from = { row: 2, column: 1 };

test.each([
  ['ArrowUp', false, { row: 1, column: 1 }],
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowLeft', false, { row: 2, column: 0 }],
  ['ArrowRight', true, { row: 2, column: 3 }],
  ['PageDown', false, { row: 4, column: 1 }],
  ['Home', false, { row: 2, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 4, column: 3 }],
])('%s (control: %s) leads within the grid', (key, hasControl, to) => {
  expect(nextPlaceFor(from, key, hasControl, 5, 4)).toEqual(to);
});

test('other keys lead nowhere, and nothing leads out', () => {
  expect(nextPlaceFor(from, 'a', false, 5, 4)).toBeNull();
  expect(nextPlaceFor({ row: 0, column: 0 }, 'ArrowUp', false, 5, 4)).toEqual({ row: 0, column: 0 });
});
