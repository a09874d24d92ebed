import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Opens a journey as an outline, and waits until it is there and saved. */
export async function openOutline(page: Page, id: string): Promise<void> {
  await page.goto(`/journeys/${id}?view=outline`);
  await expect(outline(page)).toBeVisible();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^(Saved|View only)$/);
}

/** The outline, however it is laid out. */
export function outline(page: Page): Locator {
  return page.locator('[data-outline]');
}

/** The cell of the table where a lane and a stage meet. */
export function tableCell(page: Page, lane: string, stage: number): Locator {
  return page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${lane}`) }) })
    .getByRole('gridcell')
    .nth(stage - 1);
}

/** A card, by how its title begins. */
export function outlineCard(page: Page, title: string): Locator {
  return outline(page).getByRole('button', { name: new RegExp(`^${title}`) });
}

/** The field in which a title or name is typed. */
export function outlineEditor(page: Page): Locator {
  return outline(page).getByRole('textbox', { name: /^(Title|Name of the (stage|lane))$/ });
}

/** Walks with the Tab key until something has the keyboard. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Chooses from the menu that is open, by the keyboard. */
export async function chooseByKeys(page: Page, item: string): Promise<void> {
  const wanted = page.getByRole('menuitem', { name: item });
  await expect(wanted).toBeVisible();
  for (let press = 0; press < 20; press++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
}
