import { expect, test } from 'vitest';
import { LogPosition } from './logPosition.ts';

test('goes on while updates come in order', () => {
  const position = new LogPosition(7);
  for (const seq of [8, 9, 9, 3]) position.add(seq);
  expect([position.through, position.hasGap]).toEqual([9, false]);
});

test('waits at a gap, and passes all that came beyond once it closes', () => {
  const position = new LogPosition(0);
  for (const seq of [1, 4, 3, 6]) position.add(seq);
  expect([position.through, position.hasGap, position.has(4), position.has(2)]).toEqual([
    1,
    true,
    true,
    false,
  ]);
  position.add(2);
  expect([position.through, position.hasGap]).toEqual([4, true]);
  position.add(5);
  expect([position.through, position.hasGap]).toEqual([6, false]);
});

test('reaches what was read from the store, and what it had beyond', () => {
  const position = new LogPosition(0);
  for (const seq of [4, 6, 9]) position.add(seq);
  position.reach(5);
  expect([position.through, position.hasGap, position.has(7), position.has(9)]).toEqual([
    6,
    true,
    false,
    true,
  ]);
  position.reach(2);
  expect(position.through).toBe(6);
});
