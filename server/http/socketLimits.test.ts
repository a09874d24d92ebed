import { expect, test } from 'vitest';
import { SocketLimits } from './socketLimits.ts';

test('lets a person have as many sockets as tabs, and no crowd of them', () => {
  const limits = new SocketLimits();
  const opened = Array.from({ length: 100 }, () => limits.open('ada', 0)).filter(Boolean);
  expect(opened).toHaveLength(60);
  expect(limits.open('grace', 0)).toBe(true);
  limits.closed('ada', 0);
  expect([limits.open('ada', 0), limits.open('ada', 0)]).toEqual([true, false]);
});

test('slows down who opens and closes sockets without end, and forgives in time', () => {
  const limits = new SocketLimits();
  let opened = 0;
  for (let time = 0; time < 1000; time++) {
    if (!limits.open('mallory', 0)) continue;
    opened += 1;
    limits.closed('mallory', 0);
  }
  expect(opened).toBe(120);
  expect(limits.open('mallory', 400)).toBe(false);
  expect(limits.open('mallory', 1000)).toBe(true);
});
