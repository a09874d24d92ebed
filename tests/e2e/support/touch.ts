import type { Page } from '@playwright/test';
import type { Point } from './board.ts';

/** Moves fingers over the screen together, each along its own way, and lifts them. */
export async function swipe(
  page: Page,
  ...fingers: readonly (readonly [from: Point, to: Point])[]
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  const steps = 8;
  for (let step = 1; step <= steps; step++) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}
