import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../../shared/scoring/exampleSnapshot.ts';
import { summarise } from './summarise.ts';

it('counts what is marked, the worst needs first', () => {
  const summary = summarise(
    exampleSnapshot({
      stages: { s: {} },
      lanes: ['l'],
      cards: [
        { id: 'a', at: ['s', 'l'] },
        { id: 'b', at: ['s', 'l'] },
      ],
      needs: [
        ['a', 'time', 1],
        ['b', 'time', 2],
        ['s', 'fairness', 3],
      ],
      moments: ['a'],
      pains: [
        { id: 'p', subject: 'a', severity: 1 },
        { id: 'q', subject: 'b', severity: 4 },
      ],
    }),
  );
  expect(summary.needs.map(({ need, worst, count }) => [need, worst, count])).toEqual([
    ['fairness', 3, 1],
    ['time', 2, 2],
  ]);
  expect(summary.moments).toEqual({ made: 0, mixed: 1, broken: 0 });
  expect(summary.pains).toEqual({ count: 2, worst: 4 });
});
