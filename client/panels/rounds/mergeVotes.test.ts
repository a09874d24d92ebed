import { expect, test } from 'vitest';
import { mergeVotes } from './mergeVotes.ts';
import type { GivenVote, GivenVotes } from './ownVotes.ts';

test('takes what was touched here, and everything else as the server has it', () => {
  const merged = mergeVotes(
    { votes: rated({ touched: 4, same: 1, fresh: 3 }), base: rated({ touched: 1, same: 1 }) },
    rated({ touched: 2, same: 2, elsewhere: 2 }),
    null,
  );
  expect(Object.fromEntries([...merged].map(([id, { severity }]) => [id, severity]))).toEqual({
    touched: 4,
    same: 2,
    elsewhere: 2,
    fresh: 3,
  });
});

test('takes half a rating only where the server has none', () => {
  const half = { severity: 4, frequency: null, dots: 0 } as const;
  const merged = mergeVotes(
    {
      votes: new Map([
        ['a', half],
        ['b', half],
      ]),
      // It was here when the rest was sent.
      base: new Map([['b', half]]),
    },
    rated({ a: 1 }),
    null,
  );
  expect(merged.get('a')?.severity).toBe(1);
  expect(merged.get('b')).toEqual(half);
});

test('never gives more dots than there are', () => {
  const merged = mergeVotes(
    { votes: dotted({ a: 3, b: 1, c: 0 }), base: dotted({ c: 2 }) },
    dotted({ c: 2, d: 3 }),
    5,
  );
  expect(Object.fromEntries([...merged].map(([id, { dots }]) => [id, dots]))).toEqual({
    a: 2,
    b: 0,
    c: 0,
    d: 3,
  });
});

function rated(severities: Readonly<Record<string, 1 | 2 | 3 | 4>>): GivenVotes {
  return votes(severities, (severity) => ({ severity, frequency: 3, dots: 0 }));
}

function dotted(dots: Readonly<Record<string, number>>): GivenVotes {
  return votes(dots, (count) => ({ severity: null, frequency: null, dots: count }));
}

function votes<T>(of: Readonly<Record<string, T>>, vote: (value: T) => GivenVote): GivenVotes {
  return new Map(Object.entries(of).map(([id, value]) => [id, vote(value)]));
}
