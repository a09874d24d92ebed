import { expect, it } from 'vitest';
import { painScore } from './painScore.ts';

it('multiplies severity and frequency', () => {
  expect(painScore({ severity: 3, frequency: 4 }, false)).toBe(12);
});

it('counts double at a moment of truth', () => {
  expect(painScore({ severity: 4, frequency: 5 }, true)).toBe(40);
});

it('is nothing when it is not a problem', () => {
  expect(painScore({ severity: 0, frequency: 5 }, true)).toBe(0);
});
