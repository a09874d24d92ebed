import { expect, it } from 'vitest';
import { opportunityScore } from './opportunityScore.ts';

it.each([
  [9, 2, 16],
  [5, 8, 5],
  [10, 0, 20],
  [0, 0, 0],
  [7.3, 6.1, 8.5],
])('scores importance %s and satisfaction %s with %s', (importance, satisfaction, score) => {
  expect(opportunityScore({ importance, satisfaction })).toBe(score);
});

it('has no score before both are rated', () => {
  expect(opportunityScore({ importance: 9, satisfaction: null })).toBeNull();
  expect(opportunityScore({ importance: null, satisfaction: 2 })).toBeNull();
});
