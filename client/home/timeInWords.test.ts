import { expect, test } from 'vitest';
import { timeInWords } from './timeInWords.ts';

const NOW = new Date(2026, 4, 20, 12).getTime();
const MINUTE = 60_000;

test.each([
  [-5 * MINUTE, 'just now'],
  [59_000, 'just now'],
  [2 * MINUTE, '2 minutes ago'],
  [90 * MINUTE, '1 hour ago'],
  [26 * 60 * MINUTE, 'yesterday'],
  [4 * 24 * 60 * MINUTE, '4 days ago'],
  [30 * 24 * 60 * MINUTE, 'Apr 20'],
  [400 * 24 * 60 * MINUTE, 'Apr 15, 2025'],
])('what was %d ms ago was %s', (age, words) => {
  expect(timeInWords(NOW - age, NOW)).toBe(words);
});
