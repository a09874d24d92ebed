import { expect, test } from 'vitest';
import { oneReplica } from '../../tests/helpers/replicas.ts';
import { cellKey, marksOf, NO_MARKS, readingOrder } from './snapshot.ts';

test('names every cell differently', () => {
  const ids = ['a', 'b', 'a/b', 'b/a', '%', '%2F', 'a%2Fb', '/', ''];
  const keys = ids.flatMap((stage) => ids.map((lane) => cellKey(stage, lane)));
  expect(new Set(keys).size).toBe(ids.length ** 2);
  expect(cellKey('s1', 'l1')).toBe('s1/l1');
});

test('lists cards as one reads the map, and knows who has no marks', () => {
  const snapshot = oneReplica().reader.read();
  expect(readingOrder(snapshot)).toEqual(['c1', 'c2', 'c3', 'c4']);
  expect(marksOf(snapshot, 'c1')).toBe(NO_MARKS);
});
