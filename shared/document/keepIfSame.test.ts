import { expect, test } from 'vitest';
import { haveSameKeys, keepIfSame, keepMapIfSame } from './keepIfSame.ts';

test('keeps the previous list when it has the same members', () => {
  const [a, b] = [{}, {}];
  const previous = [a, b];
  expect(keepIfSame(previous, [a, b])).toBe(previous);
  for (const next of [[a], [b, a], [a, {}]]) expect(keepIfSame(previous, next)).toBe(next);
  expect(keepIfSame(undefined, previous)).toBe(previous);
});

test('keeps the previous map when it has the same entries', () => {
  const value = {};
  const previous = new Map([['k', value]]);
  expect(keepMapIfSame(previous, new Map([['k', value]]))).toBe(previous);
  for (const entries of [[['k', {}]], [['l', value]], []] as [string, object][][]) {
    const next = new Map(entries);
    expect(keepMapIfSame(previous, next)).toBe(next);
  }
});

test('compares the keys of maps', () => {
  const map = new Map([['a', 1]]);
  expect(haveSameKeys(map, map)).toBe(true);
  expect(haveSameKeys(map, new Map([['a', 2]]))).toBe(true);
  expect(haveSameKeys(map, new Map([['b', 1]]))).toBe(false);
  expect(haveSameKeys(map, new Map())).toBe(false);
});
