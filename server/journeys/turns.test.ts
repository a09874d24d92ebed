import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('runs no more than so many at a time, and all in the end, also after one that fails', async () => {
  const turns = new Turns(2, 10);
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4].map((index) =>
      turns.run(async () => {
        most = Math.max(most, ++running);
        await sleep(1);
        running -= 1;
        if (index === 1) throw new Error('broken');
        done.push(index);
      }),
    ),
  );
  expect(most).toBe(2);
  expect(new Set(done)).toEqual(new Set([0, 2, 3, 4]));
  expect(results.map(({ status }) => status)).toContain('rejected');
  expect(turns.areTaken).toBe(false);
});

test('says when there is no place left to wait', async () => {
  const turns = new Turns(1, 1);
  const running = turns.run(() => sleep(5));
  expect(turns.areTaken).toBe(false);
  const waiting = turns.run(() => sleep(0));
  expect(turns.areTaken).toBe(true);
  await Promise.all([running, waiting]);
  expect(turns.areTaken).toBe(false);
});
