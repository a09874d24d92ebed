import { expect, it } from 'vitest';
import { dayOf } from './dayOf.ts';
import { daysBetween } from './daysBetween.ts';

it('tells the day where the reader is', () => {
  expect(dayOf(new Date(2026, 2, 1, 0, 0, 1))).toBe('2026-03-01');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

it.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2025-03-01', '2026-03-01', 365],
])('counts the days from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
