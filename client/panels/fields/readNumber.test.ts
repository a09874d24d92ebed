import { expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

it.each([
  ['7', 7],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['-3', -3],
  ['−3', -3],
])('understands %s', (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

it.each(['', 'seven', '7 of 10', '1,000.5', '1e3', '0x10', 'Infinity', '.'])(
  'does not take %j for a number',
  (typed) => {
    expect(readNumber(typed)).toBeNull();
  },
);
