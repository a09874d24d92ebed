import { expect, test } from 'vitest';
import { DoublePress } from './doublePress.ts';

const here = { x: 10, y: 10 };

function pressTwice(after: number, at = here, letGoAt = at): boolean {
  const presses = new DoublePress();
  presses.press(here, 0);
  presses.release(here);
  presses.press(at, after);
  return presses.release(letGoAt);
}

test('takes two presses within 450 ms and a few pixels for one', () => {
  expect(pressTwice(450)).toBe(true);
  expect(pressTwice(451)).toBe(false);
  expect(pressTwice(100, { x: 14, y: 12 })).toBe(true);
  expect(pressTwice(100, { x: 30, y: 10 })).toBe(false);
});

test('takes a drag for a drag', () => {
  expect(pressTwice(100, here, { x: 60, y: 10 })).toBe(false);
});

test('needs two more presses after a double one', () => {
  const presses = new DoublePress();
  const taps = [0, 100, 200, 300].map((time) => {
    presses.press(here, time);
    return presses.release(here);
  });
  expect(taps).toEqual([false, true, false, true]);
});
