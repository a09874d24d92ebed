import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The button that says how near the board is. */
export function zoom(page: Page) {
  return page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: /^\d+ %$/ });
}

/** How near the board is, in per cent. */
export async function percent(page: Page): Promise<number> {
  return Number.parseInt((await zoom(page).textContent()) ?? '', 10);
}

/** Zooms out by the wheel, around where the mouse is, until the board is at most so near, in per cent. */
export async function zoomOut(page: Page, most: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let now = await percent(page); now > most; now = await percent(page)) {
    await page.mouse.wheel(0, 60);
    // Otherwise a slow page goes on long after it was asked to, to where there is nothing to tell any more.
    await expect.poll(async () => percent(page)).not.toBe(now);
  }
  await page.keyboard.up('Control');
}
