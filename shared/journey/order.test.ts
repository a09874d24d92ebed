import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { describe, expect, test } from 'vitest';
import { byOrder, FIRST_ORDER, orderAfter, ordersBetween, putApart, readOrder } from './order.ts';

describe('readOrder', () => {
  test.each(['a0', 'a1', 'aZ', 'b00', 'Zz', 'Yzz', 'a0V', 'y'.padEnd(26, '1')])('keeps %s', (key) => {
    expect(readOrder(key)).toBe(key);
  });

  test.each([
    undefined,
    null,
    7,
    '',
    'a',
    '0a',
    'a00',
    'b0',
    'a0 ',
    'z'.repeat(27),
    `A${'0'.repeat(26)}`,
    `a${'1'.repeat(1001)}`,
    { order: 'a0' },
  ])('[S2] takes %s for the first key', (raw) => {
    expect(readOrder(raw)).toBe(FIRST_ORDER);
  });

  test('[S2] accepts only what the arithmetic accepts', () => {
    const anything = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z', 'A', 'B', 'Y', 'Z', '0', '1', '9', 'V'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const [low, high] = [readOrder(one), readOrder(other)].toSorted() as [string, string];
        generateKeyBetween(low, null);
        generateKeyBetween(null, high);
        if (low !== high) expect([low, high, generateKeyBetween(low, high)].toSorted()[1]).not.toBe(high);
      }),
    );
  });
});

test('puts keys between their neighbours', () => {
  const keys = ordersBetween('a0', 'a1', 5);
  expect(['a0', ...keys, 'a1'].toSorted()).toEqual(['a0', ...keys, 'a1']);
  expect(new Set(keys).size).toBe(5);
});

test('puts keys before the first, after the last, and into nothing', () => {
  expect(ordersBetween(null, 'a0', 1)[0]! < 'a0').toBe(true);
  expect(ordersBetween('a0', null, 2)).toEqual(['a1', 'a2']);
  expect(ordersBetween(null, null, 1)).toEqual([FIRST_ORDER]);
  expect(orderAfter(null)).toBe(FIRST_ORDER);
});

test.each([
  ['a1', 'a1'],
  ['a2', 'a1'],
])('follows the first of two neighbours without room between them: %s, %s', (before, after) => {
  expect(ordersBetween(before, after, 1)[0]! > before).toBe(true);
});

test('keeps every key readable after a thousand insertions into one gap', () => {
  let after = 'a1';
  for (let count = 0; count < 1000; count++) after = ordersBetween('a0', after, 1)[0]!;
  expect(readOrder(after)).toBe(after);
});

describe('putApart', () => {
  test('keeps a list without equal keys', () => {
    const keys = ['a0', 'a1', 'a2'];
    expect(putApart(keys)).toBe(keys);
  });

  test('[P2] puts equal keys between the first of them and the next that differs', () => {
    const apart = putApart(['a0', 'a1', 'a1', 'a1', 'a2', 'a3', 'a3']);
    expect(apart).toHaveLength(7);
    expect(apart).toEqual([...new Set(apart)].toSorted());
    expect([apart[0], apart[1], apart[4], apart[5]]).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  test('[P2] puts any sorted list apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a0', 'a0V', 'a1', 'Zz', 'b00')), (keys) => {
        const apart = putApart(keys.toSorted());
        expect(apart).toEqual([...new Set(apart)].toSorted());
        expect(apart).toHaveLength(keys.length);
      }),
    );
  });
});

test('[P2] sorts by key, and by id where keys are equal', () => {
  const items = [
    { id: 'b', order: 'a0' },
    { id: 'a', order: 'a1' },
    { id: 'a', order: 'a0' },
  ];
  expect(items.toSorted(byOrder).map(({ id, order }) => id + order)).toEqual(['aa0', 'ba0', 'aa1']);
  expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
});

test('[P2] puts any number of equal keys apart', () => {
  const keys = putApart(Array<string>(130_000).fill(FIRST_ORDER));
  expect(keys).toHaveLength(130_000);
});
