import type { Page } from '@playwright/test';
import { addCard, board, box, card, cards, laneLabel, middle, stageHeader } from './support/board.ts';
import { newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('opens the menu of a stage, a lane or a card where the right button is pressed', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Ask');
  const at = await rightClick(page, card(page, 'Ask'));
  const fromPress = async (): Promise<number> => {
    const menu = await box(page.getByRole('menu'));
    return Math.hypot(menu.x - at.x, menu.y - at.y);
  };
  await expect.poll(fromPress).toBeLessThan(24);
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(cards(page)).toHaveCount(2);

  await rightClick(page, stageHeader(page, 'Action'));
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.keyboard.type('Calling');
  await page.keyboard.press('Enter');
  await expect(stageHeader(page, 'Calling')).toBeVisible();

  await rightClick(page, laneLabel(page, 'Backstage'));
  await page.getByRole('menuitem', { name: 'Remove lane' }).click();
  await expect(laneLabel(page, 'Backstage')).toHaveCount(0);
});

test('opens them by Shift+F10 as well, and gives the keyboard back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Notice');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Edit text' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Insert stage after' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
});

test('makes a note of a double click in a notes lane', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Notes', 'An idea');
  await expect(card(page, 'An idea')).toHaveAccessibleName(/^Note: /);
});

test('leaves headers beside their cards when Tab goes to what is out of sight', async ({ signIn }) => {
  const page = await signIn('Ann', { viewport: { width: 720, height: 450 } });
  await openBlank(page);
  await expect(page.getByRole('button', { name: '+ Lane' })).toBeAttached();
  await board(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '+ Lane' })).toBeFocused();
  await expect(page.getByRole('button', { name: '+ Lane' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '+ Stage' })).toBeInViewport({ ratio: 1 });
  const scrolled = await board(page).evaluate(
    (root) =>
      [root, ...root.querySelectorAll('*')].filter((one) => one.scrollLeft > 0 || one.scrollTop > 0).length,
  );
  expect(scrolled).toBe(0);
});

test('keeps some of the board, and the names of what is cut off, in sight', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newJourney(page, 'Long', 'contact-centre-call'));
  await page.keyboard.press('Shift+0');
  const map = await middle(board(page));
  await page.mouse.move(map.x, map.y);
  await page.mouse.wheel(60, 0);
  await page.mouse.wheel(-9000, -9000);
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
});

/** Presses the right button on the middle of something; answers where that is. */
async function rightClick(page: Page, target: ReturnType<typeof card>) {
  const at = await middle(target);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  return at;
}
