import { expect, test } from 'vitest';
import { ToastQueue } from './toastQueue.ts';

test('keeps what is said before anybody can show it', () => {
  const queue = new ToastQueue();
  const said: string[] = [];
  queue.add({ text: 'early' });
  const stop = queue.drainInto(({ text }) => said.push(text));
  queue.add({ text: 'later' });
  stop();
  queue.add({ text: 'kept' });
  expect(said).toEqual(['early', 'later']);
  queue.drainInto(({ text }) => said.push(text));
  expect(said).toEqual(['early', 'later', 'kept']);
});
