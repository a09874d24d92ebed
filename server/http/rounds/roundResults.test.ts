import { expect, test } from 'vitest';
import type { Vote } from '../../storage/rounds/rounds.ts';
import { roundResults } from './roundResults.ts';

const painPoints = ['p1', 'p2', 'p3'].map((id) => ({ id, title: id, isWritten: false }));

function rating(pain: string, severity: 0 | 1 | 2 | 3 | 4, frequency: 1 | 2 | 3 | 4 | 5): Vote {
  return { pain, severity, frequency, dots: null };
}

test('puts what people disagree on first, and says how', () => {
  const votes = [rating('p1', 3, 3), rating('p1', 3, 3), rating('p2', 0, 3), rating('p2', 4, 3)];
  const results = roundResults({ kind: 'rating', painPoints }, votes);
  expect(results.map(({ painPoint }) => painPoint)).toEqual(['p2', 'p1', 'p3']);
  expect(results[0]).toEqual({
    painPoint: 'p2',
    votes: 2,
    severity: { median: 2, least: 0, most: 4, counts: [1, 0, 0, 0, 1] },
    frequency: { median: 3, least: 3, most: 3, counts: [0, 0, 2, 0, 0] },
    dots: null,
    disagreement: 2,
    isWritten: false,
  });
  expect(results[2]).toMatchObject({ votes: 0, severity: null, frequency: null, disagreement: 0 });
});

test('leaves the median of an even number of votes between the two in the middle', () => {
  const votes = [
    rating('p1', 3, 5),
    rating('p1', 4, 1),
    rating('p2', 1, 2),
    rating('p2', 1, 2),
    rating('p2', 4, 5),
  ];
  const results = roundResults({ kind: 'rating', painPoints }, votes);
  expect(results.slice(0, 2).map(({ severity, frequency }) => [severity?.median, frequency?.median])).toEqual(
    [
      [1, 2],
      [3.5, 3],
    ],
  );
});

test('puts what has most dots first', () => {
  const votes = [1, 2].map((dots): Vote => ({ pain: 'p3', severity: null, frequency: null, dots }));
  const results = roundResults({ kind: 'dots', painPoints }, votes);
  expect(results.map(({ painPoint, dots }) => [painPoint, dots])).toEqual([
    ['p3', 3],
    ['p1', 0],
    ['p2', 0],
  ]);
});
