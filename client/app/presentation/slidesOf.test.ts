import { expect, test } from 'vitest';
import { exampleSnapshot } from '../../../shared/scoring/exampleSnapshot.ts';
import { slidesOf } from './slidesOf.ts';

const place = { stage: 's2', lane: 'l1', order: 'a0' };
const snapshot = exampleSnapshot({
  stages: { s1: { name: 'Before' }, s2: { name: 'Call' }, s3: { name: 'Queue', parent: 's1' } },
  lanes: ['l1', 'l2'],
  cards: [
    { id: 'c1', at: ['s2', 'l1'], place },
    { id: 'c2', at: ['s2', 'l1'], kind: 'note', place },
  ],
  needs: [['c1', 'time', 3]],
  moments: ['c1', 's2'],
  pains: [{ id: 'p1', subject: 's2' }],
});

test('walks through the columns of the map, with the lanes that have cards there', () => {
  expect(slidesOf(snapshot).map(({ name, partOf }) => [name, partOf])).toEqual([
    ['Call', null],
    ['Queue', 'Before'],
  ]);
  expect(slidesOf(snapshot)[0]?.lanes).toEqual([{ id: 'l1', name: '', cards: ['c1', 'c2'] }]);
});

test('counts what is marked on the stage and on its cards', () => {
  expect(slidesOf(snapshot)[0]?.counts).toEqual({
    touchpoints: 1,
    moments: 2,
    broken: 0,
    needs: 1,
    pains: 1,
  });
});
