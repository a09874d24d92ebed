import { expect, test } from 'vitest';
import { dayIn } from './localDay.ts';

test.each([
  ['Europe/Berlin', '2026-11-23', 0],
  ['America/Los_Angeles', '2026-11-22', 15],
  ['Pacific/Auckland', '2026-11-23', 12],
  ['Nowhere/Land', '2026-11-22', 23],
])('knows the day and the hour in %s', (zone, day, hour) => {
  expect(dayIn(zone, new Date('2026-11-22T23:30:00Z'))).toEqual({ day, hour });
});
