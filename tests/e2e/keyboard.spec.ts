import { board, card, cards, expectIn } from './support/board.ts';
import { openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('builds and marks a small map by keyboard alone', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  for (let press = 0; press < 25 && !(await isOnBoard()); press++) await page.keyboard.press('Tab');
  await expect(board(page)).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('See the bill');
  await page.keyboard.press('Enter');
  await expectIn(page, 'See the bill', 'Awareness', 'Customer actions');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Look for help');
  await page.keyboard.press('Escape');
  await expectIn(page, 'Look for help', 'Consideration', 'Customer actions');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Answer the call');
  await page.keyboard.press('Enter');
  await expectIn(page, 'Answer the call', 'Consideration', 'Frontstage');

  await page.keyboard.press('m');
  await page.keyboard.press('2');
  await expect(card(page, 'Answer the call')).toHaveAccessibleName(/moment of truth mixed, 1 need at risk/);
  await page.keyboard.press('Alt+ArrowRight');
  await expectIn(page, 'Answer the call', 'Decision', 'Frontstage');
  await page.keyboard.press('Alt+ArrowDown');
  await expectIn(page, 'Answer the call', 'Decision', 'Backstage');

  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page)).toHaveCount(3);

  function isOnBoard(): Promise<boolean> {
    return board(page).evaluate((element) => element === document.activeElement);
  }
});

test('says where the keyboard is and what happened', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await board(page).focus();
  const active = page.locator('#board-place');
  await expect(page.getByRole('application')).toHaveCount(1);
  await expect(board(page)).toHaveAttribute('aria-activedescendant', 'board-place');
  await page.keyboard.press('ArrowRight');
  await expect(active).toHaveAccessibleName(/^Empty cell: stage Awareness, lane Customer actions/);
  await page.keyboard.press('ArrowUp');
  await expect(active).toHaveAccessibleName('Stage Awareness, 1 of 5, 0 cards');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(active).toHaveAccessibleName('Stage Awareness, 2 of 5, 0 cards');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the stage' })).toBeFocused();
  await page.keyboard.type('Noticing');
  await page.keyboard.press('Enter');
  await expect(active).toHaveAccessibleName('Stage Noticing, 2 of 5, 0 cards');
});

test('lists every shortcut on a question mark, and can turn single keys off', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const words of ['Add touchpoint', 'Add pain point', 'Undo', 'Zoom to fit', 'Open the menu'])
    await expect(sheet).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.getByRole('button', { name: 'Ann, your settings' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Shortcuts of a single key' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(cards(page)).toHaveCount(0);
  await expect(board(page).getByRole('textbox')).toHaveCount(0);
});

test('leaves a comment that was begun and finds it again, and goes on where it was on the other face', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await board(page).focus();
  await page.keyboard.press('ControlOrMeta+Alt+m');
  const comment = page.getByRole('textbox', { name: 'Comment on: The journey' });
  await expect(comment).toBeFocused();
  await page.keyboard.type('Who can see this');
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await expect(comment).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await page.keyboard.type('?');
  await expect(comment).toHaveValue('Who can see this?');
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await expect(comment).toHaveCount(0);
  await expect(board(page)).toBeFocused();

  await page.keyboard.press('o');
  await expect(page.locator('[data-outline] :focus')).toHaveCount(1);
  await page.keyboard.press('o');
  await expect(board(page)).toBeFocused();
});
