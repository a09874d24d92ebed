import { expect, test } from 'vitest';
import { SharedRuns } from './sharedRuns.ts';

const fail = (): Promise<string> => Promise.reject(new Error('no room'));

test('does once what is asked for while it is under way, and anew what is asked for later', async () => {
  const runs = new SharedRuns<number>();
  let made = 0;
  const task = (): Promise<number> => Promise.resolve((made += 1));
  expect(await Promise.all([runs.run('a', task), runs.run('a', task), runs.run('b', task)])).toEqual([
    1, 1, 2,
  ]);
  expect(await runs.run('a', task)).toBe(3);
});

test('tells all who wait when it fails, and tries anew for the next', async () => {
  const runs = new SharedRuns<string>();
  const told = await Promise.allSettled([runs.run('a', fail), runs.run('a', fail)]);
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await runs.run('a', () => Promise.resolve('there'))).toBe('there');
});
