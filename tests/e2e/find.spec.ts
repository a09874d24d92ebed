import type { Page } from '@playwright/test';
import { addCard, board, card } from './support/board.ts';
import { newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/accessibility.ts';

test('finds words in cards and in what is marked on them, and goes from one to the next', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'The bill is wrong');
  await addCard(page, 'Loyalty', 'Backstage', 'Send the bill again');
  await page.keyboard.press('p');
  await page.keyboard.type('Nobody answers');
  await board(page).focus();
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('textbox', { name: 'Words to find' });
  await expect(field).toBeFocused();
  await page.keyboard.type('BILL');
  await expect(found(page)).toHaveText(/1 of 2\. The bill is wrong/);
  await page.keyboard.press('Enter');
  await expect(found(page)).toHaveText(/2 of 2\. Send the bill again/);
  await page.keyboard.press('F3');
  await expect(found(page)).toHaveText(/1 of 2/);
  await page.keyboard.press('Shift+Enter');
  await expect(found(page)).toHaveText(/2 of 2/);

  await field.fill('answers');
  await expect(found(page)).toHaveText(/1 of 1\. Send the bill again · Pain point: Nobody answers/);
  await field.fill('elsewhere');
  await expect(found(page)).toHaveText('Nothing on this map has these words');
  await field.fill('nobody');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(board(page)).toBeFocused();
  await expect(page.locator('#board-place')).toHaveAccessibleName(/^Touchpoint: Send the bill again/);
});

test('brings what was found into sight from far away', async ({ signIn }) => {
  const page = await signIn('Ann', { viewport: { width: 1000, height: 700 } });
  await openJourney(page, await newJourney(page, 'Long', 'contact-centre-call'));
  await page.keyboard.press('Shift+0');
  await board(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: 'Words to find' })).toBeFocused();
  await page.keyboard.type('decides within');
  await expect(found(page)).toHaveText(/1 of/);
  await page.keyboard.press('Escape');
  await expect(page.locator('#board-place')).toBeInViewport({ ratio: 1 });
});

test('gives the field what is typed before its code is there, and is asked for again from the board', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  const { promise: sent, resolve: send } = Promise.withResolvers<undefined>();
  await page.route(/\/FindBar-[^/]*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'The bill is wrong');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('tmbi');
  for (let letter = 0; letter < 4; letter++) await page.keyboard.press('Backspace');
  await page.keyboard.type('bill');
  await expect(card(page, 'The bill is wrong')).toHaveCount(1);
  send(undefined);
  const field = page.getByRole('textbox', { name: 'Words to find' });
  await expect(field).toHaveValue('bill');
  await expect(field).toBeFocused();
  await expect(found(page)).toHaveText(/1 of 1/);

  await board(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(field).toBeFocused();
  await page.keyboard.type('wrong');
  await expect(field).toHaveValue('wrong');
});

test('does anything by a few letters of it, what was used last first', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Ask');
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'What do you want to do?' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('dupl');
  await expect(page.getByRole('option').first()).toContainText('Duplicate');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Ask')).toHaveCount(2);
  await expect(board(page)).toBeFocused();

  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('option').first()).toContainText('Duplicate');
  await page.keyboard.type('theme dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('loyalty');
  await page.keyboard.press('Enter');
  await expect(page.locator('#board-place')).toHaveAccessibleName(/^Stage Loyalty/);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('no such thing');
  await expect(page.getByText('Nothing here is called that')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(board(page)).toBeFocused();
});

function found(page: Page) {
  return page.getByRole('search').getByRole('status');
}
