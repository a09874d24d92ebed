import type { Page } from '@playwright/test';

/** Chooses from the menu of a stage or lane, called such as "stage Decision". */
export async function chooseFor(
  page: Page,
  of: string,
  item: string | RegExp,
  role: 'menuitem' | 'menuitemradio' = 'menuitem',
): Promise<void> {
  await page.getByRole('button', { name: `More for ${of}`, exact: true }).click();
  await page.getByRole(role, { name: item }).click();
}
