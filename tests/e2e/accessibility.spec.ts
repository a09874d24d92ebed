import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInAnyLight } from './support/accessibility.ts';
import { board, card, cards, clickCard, titleEditor } from './support/board.ts';
import { newJourney, openJourney } from './support/journeys.ts';
import { openOutline, outlineCard } from './support/outline.ts';
import { newSmallMap } from './support/smallMap.ts';
import { expect, test } from './support/test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

// Each test asks axe many times, in light and in dark.
test.slow();

test('home, personas and their dialogs are accessible', async ({ signIn, stranger }) => {
  const newcomer = await stranger();
  await newcomer.goto('/');
  await expect(newcomer.getByRole('dialog')).toBeVisible();
  await expectAccessibleInAnyLight(newcomer);

  const page = await signIn('Ann');
  await page.goto('/');
  await page.getByRole('button', { name: 'Start your first journey' }).click();
  await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  await newSmallMap(page);
  await newJourney(page, 'Blank');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await expectAccessibleInAnyLight(page);
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Personas' }).click();
  await page.getByRole('button', { name: 'New persona' }).click();
  await expect(page.getByRole('dialog', { name: 'New persona' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');
  await expectAccessibleInAnyLight(page);
});

test('the board, its menus and all that is said of a card are accessible', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newSmallMap(page));
  await page.keyboard.press('Shift+0');
  await expectAccessibleInAnyLight(page);
  await clickCard(page, 'Call');
  await expect(page.getByRole('toolbar', { name: 'Mark what is selected' })).toBeVisible();
  await unfoldInspector(page);
  await expectAccessibleInAnyLight(page);

  await board(page).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(titleEditor(page)).toBeFocused();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#board-place')).toHaveAccessibleName(/^Stage Ask/);
  await unfoldInspector(page);
  await expectAccessibleInAnyLight(page);
});

test('what opens over the board is accessible', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newSmallMap(page));
  await board(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: 'Words to find' }).fill('call');
  await expect(page.getByRole('search').getByRole('status')).toContainText('Call');
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'What do you want to do?' })).toBeFocused();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: /^Viewers/ }).click();
  await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('Escape');

  for (const menu of ['More for this journey', 'Ann, your settings']) {
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessibleInAnyLight(page);
    await page.keyboard.press('Escape');
  }
});

test('the board from afar and a presentation are accessible', async ({ signIn }) => {
  const page = await signIn('Ann', { viewport: { width: 900, height: 600 } });
  await openJourney(page, await newJourney(page, 'The call', 'contact-centre-call'));
  await page.keyboard.press('Shift+1');
  await expect(cards(page)).toHaveCount(0);
  await expectAccessibleInAnyLight(page);

  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('dialog', { name: 'Presentation' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
  await page.keyboard.press('ArrowRight');
  await expectAccessibleInAnyLight(page);
});

test('the outline, and two journeys beside each other, are accessible', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await newSmallMap(page);
  await openOutline(page, id);
  await outlineCard(page, 'Call').click();
  await expectAccessibleInAnyLight(page);
  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await expectAccessibleInAnyLight(page);

  const made = await page.request.post(`/api/journeys/${id}/counterpart`);
  expect(made.status()).toBe(201);
  await page.goto(`/journeys/${id}/compare`);
  await expect(page.getByRole('heading', { name: 'Nothing has changed yet' })).toBeVisible();
  await expectAccessibleInAnyLight(page);
});

test('phones are accessible', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  const id = await newSmallMap(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2, name: 'Small map' })).toBeVisible();
  await expectAccessible(page);
  await openOutline(page, id);
  await outlineCard(page, 'Call').tap();
  await expectAccessible(page);
  await page.goto(`/journeys/${id}?view=board`);
  await expect(card(page, 'Call')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Share' }).tap();
  await expect(page.getByRole('dialog', { name: 'Share this journey' })).toBeVisible();
  await expectAccessible(page);
});

/** Opens every fold of the inspector. */
async function unfoldInspector(page: Page): Promise<void> {
  const folded = page
    .getByRole('complementary', { name: 'Inspector' })
    .locator('button[aria-expanded="false"]:not([aria-haspopup])');
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}
