import { expect, test } from 'vitest';
import type { Spread } from '../protocol/rounds.ts';
import { agreementOf } from './agreementOf.ts';

function spread(least: number, most: number): Spread {
  return { median: most, least, most, counts: [] };
}

test.each([
  [0, null, null, 'nobody'],
  [1, spread(4, 4), spread(2, 2), 'one vote'],
  [3, spread(4, 4), spread(2, 2), 'agreed'],
  [3, spread(3, 4), spread(2, 2), 'close'],
  [3, spread(3, 3), spread(2, 4), 'apart'],
  [3, spread(0, 4), spread(2, 3), 'apart'],
] as const)('of %d votes, %j and %j, says %s', (votes, severity, frequency, agreement) => {
  expect(agreementOf({ votes, severity, frequency })).toBe(agreement);
});
