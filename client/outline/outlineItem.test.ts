import { expect, it } from 'vitest';
import { exampleSnapshot } from '../../shared/scoring/exampleSnapshot.ts';
import { isThere, nearestItem } from './outlineItem.ts';

function lying(id: string, stage: string, lane: string, order: string) {
  return { id, at: [stage, lane] as const, place: { stage, lane, order } };
}

const CARDS = [
  lying('one', 'a', 'top', 'a0'),
  lying('two', 'a', 'top', 'a1'),
  lying('three', 'a', 'top', 'a2'),
];

function journey(stages: readonly string[], cards: readonly string[]) {
  return exampleSnapshot({
    stages: Object.fromEntries(stages.map((stage) => [stage, {}])),
    lanes: ['top', 'low'],
    cards: CARDS.filter(({ id, at: [stage] }) => cards.includes(id) && stages.includes(stage)),
  });
}

const before = journey(['a', 'b'], ['one', 'two', 'three']);

function near(left: readonly string[], gone: string) {
  return nearestItem(before, journey(['a', 'b'], left), { kind: 'card', id: gone });
}

it('goes to the next card of the cell when one is taken away, else to the one before', () => {
  expect(near(['one', 'three'], 'two')).toEqual({ kind: 'card', id: 'three' });
  expect(near(['one', 'two'], 'three')).toEqual({ kind: 'card', id: 'two' });
  expect(near(['three'], 'one')).toEqual({ kind: 'card', id: 'three' });
});

it('goes to the cell when it has become empty, and to the next stage when that is gone as well', () => {
  const gone = { kind: 'card', id: 'one' } as const;
  expect(nearestItem(before, journey(['a', 'b'], []), gone)).toEqual({
    kind: 'cell',
    stage: 'a',
    lane: 'top',
  });
  expect(nearestItem(before, journey(['b'], []), gone)).toEqual({ kind: 'cell', stage: 'b', lane: 'top' });
  expect(nearestItem(before, journey(['a'], []), { kind: 'stage', id: 'b' })).toEqual({
    kind: 'stage',
    id: 'a',
  });
});

it('knows what is still there', () => {
  const after = journey(['b'], []);
  expect(isThere(after, { kind: 'card', id: 'one' })).toBe(false);
  expect(isThere(after, { kind: 'cell', stage: 'a', lane: 'top' })).toBe(false);
  expect(isThere(after, { kind: 'lane', id: 'top' })).toBe(true);
});
