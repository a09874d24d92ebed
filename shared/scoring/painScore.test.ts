import { expect, it } from 'vitest';
import { painScore } from './painScore.ts';

it('multiplies severity and frequency', () => {
  expect(painScore({ severity: 3, frequency: 4, share: null }, false)).toBe(12);
});

it('counts double at a moment of truth', () => {
  expect(painScore({ severity: 4, frequency: 5, share: null }, true)).toBe(40);
});

it('is nothing when it is not a problem', () => {
  expect(painScore({ severity: 0, frequency: 5, share: null }, true)).toBe(0);
});

it.each([
  [0, 1],
  [19.9, 1],
  [20, 2],
  [100, 5],
])('takes a share of %s % of customers for a frequency of %i', (share, frequency) => {
  expect(painScore({ severity: 1, frequency: 3, share }, false)).toBe(frequency);
});
