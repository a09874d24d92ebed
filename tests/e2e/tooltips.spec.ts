import { board } from './support/board.ts';
import { openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('says what a control does, and its key, under the pointer and to the keyboard, until Escape', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  const tooltip = page.locator('[data-tooltip]');
  const present = page.getByRole('banner').getByRole('button', { name: 'Present', exact: true });
  const more = page.getByRole('button', { name: 'More for this journey' });

  // Pointed at again until the page listens: it does so a second after it was painted.
  await expect(async () => {
    await board(page).hover();
    await present.hover();
    await expect(tooltip).toContainText('Present', { timeout: 1500 });
  }).toPass();
  await expect(tooltip.locator('kbd')).not.toHaveCount(0);
  await tooltip.hover();
  await expect(tooltip).toContainText('Present');
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);

  await more.hover();
  await expect(tooltip).toHaveText('More for this journey');
  await board(page).hover();
  await expect(tooltip).toHaveCount(0);

  await present.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(tooltip).toContainText('Present');
});
