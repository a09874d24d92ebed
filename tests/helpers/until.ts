import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so, looking every few milliseconds: whoever it depends on may need this processor. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(2);
}
