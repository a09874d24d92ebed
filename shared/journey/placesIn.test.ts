import { expect, test } from 'vitest';
import { addCardAt } from '../../tests/helpers/gestures.ts';
import { oneReplica, sync, twoReplicas } from '../../tests/helpers/replicas.ts';
import { placesIn } from './placesIn.ts';

const cell = { stage: 's1', lane: 'l1' };

function ordersAt(index: number, count: number, moving?: ReadonlySet<string>): string[] {
  return placesIn(oneReplica().reader.read(), cell, index, count, moving).map(({ order }) => order);
}

test('gives places in a row before a card, and at the end', () => {
  expect(['a0', ...ordersAt(1, 3), 'a1'].toSorted()).toEqual(['a0', ...ordersAt(1, 3), 'a1']);
  expect(ordersAt(2, 2)).toEqual(['a2', 'a3']);
  expect(ordersAt(0, 1)[0]! < 'a0').toBe(true);
  expect(ordersAt(-5, 1)).toEqual(ordersAt(0, 1));
  expect(ordersAt(99, 1)).toEqual(ordersAt(2, 1));
});

test('does not count the cards that are about to leave', () => {
  expect(ordersAt(0, 1, new Set(['c1', 'c2']))).toEqual(['a0']);
});

test('gives places in an empty cell', () => {
  const places = placesIn(oneReplica().reader.read(), { stage: 's2', lane: 'l2' }, 0, 2);
  expect(places).toEqual([
    { stage: 's2', lane: 'l2', order: 'a0' },
    { stage: 's2', lane: 'l2', order: 'a1' },
  ]);
});

test('[P2] finds room between two cards that were added at the same spot at once', () => {
  const [a, b] = twoReplicas();
  addCardAt(a, 'xa', 's1', 'l1');
  addCardAt(b, 'xb', 's1', 'l1');
  const snapshot = sync(a, b);
  const [place] = placesIn(snapshot, cell, 3, 1);
  const [before, after] = ['xa', 'xb'].map((id) => snapshot.cards.get(id)?.place.order ?? '') as [
    string,
    string,
  ];
  const order = place?.order ?? '';
  expect([before < order, order < after]).toEqual([true, true]);
});
