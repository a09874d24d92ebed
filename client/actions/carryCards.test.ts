import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { nextSpot } from './carryCards.ts';

function lying(id: string, stage: string, lane: string) {
  return { id, at: [stage, lane] as const, place: { stage, lane, order: 'a0' } };
}

const journey = exampleSnapshot({
  stages: { a: {}, b: {} },
  lanes: ['top', 'low'],
  cards: [lying('one', 'a', 'top'), lying('two', 'a', 'top'), lying('three', 'b', 'top')],
});
const carry = (id: string, direction: 'left' | 'right' | 'up' | 'down') =>
  nextSpot(journey, id, direction, new Set([id]));

it('carries a card one place within its cell, then to the next lane', () => {
  expect(carry('one', 'down')).toEqual({ stage: 'a', lane: 'top', index: 1 });
  expect(carry('two', 'down')).toEqual({ stage: 'a', lane: 'low', index: 0 });
  expect(carry('one', 'up')).toBeNull();
});

it('carries a card to the next stage, as far down as it was', () => {
  expect(carry('two', 'right')).toEqual({ stage: 'b', lane: 'top', index: 1 });
  expect(carry('three', 'left')).toEqual({ stage: 'a', lane: 'top', index: 0 });
  expect(carry('three', 'right')).toBeNull();
});
