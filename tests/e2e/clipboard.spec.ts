import type { Page } from '@playwright/test';
import { addCard, board, card, cards, cell, expectIn } from './support/board.ts';
import { expectSaved, openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const MAY_PASTE = { permissions: ['clipboard-read', 'clipboard-write'] };

test('makes cards of the lines of a text, in order, in the cell where the keyboard is', async ({
  signIn,
}) => {
  const page = await signIn('Ann', MAY_PASTE);
  await openBlank(page);
  await goTo(page, 'Decision', 'Backstage');
  await pasteText(page, 'Look it up\nCall\n"Ask\nagain"\n');
  await expect(cards(page)).toHaveCount(3);
  await expectIn(page, 'Look it up', 'Decision', 'Backstage');
  await expect(card(page, 'Call')).toHaveAccessibleName(/2 of 3/);
  await expect(cards(page).and(page.getByRole('img', { name: /Ask\s+again/ }))).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page)).toHaveCount(0);
});

test('makes a stage of each column of a table, from the focused cell, in one step', async ({ signIn }) => {
  const page = await signIn('Ann', MAY_PASTE);
  await openBlank(page);
  await goTo(page, 'Action', 'Frontstage');
  await pasteHtml(
    page,
    '<table><tr><td>A<br>b</td><td>B</td><td>C</td></tr><tr><td></td><td>D</td></tr></table>',
  );
  await expectIn(page, 'B', 'Loyalty', 'Frontstage');
  await expectIn(page, 'D', 'Loyalty', 'Frontstage');
  await expect(cards(page)).toHaveCount(4);
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByText('Undid: Paste 4 cards')).toBeVisible();
});

test('gives spreadsheets a table without formulas, and puts it back where its names say', async ({
  signIn,
}) => {
  const page = await signIn('Ann', MAY_PASTE);
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', '=1+1');
  await addCard(page, 'Loyalty', 'Backstage', 'Late');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe("\tAwareness\tLoyalty\nFrontstage\t'=1+1\t\nBackstage\t\tLate");

  await openBlank(page, 'Another one');
  await goTo(page, 'Decision', 'Customer actions');
  await pasteText(page, text);
  await expectIn(page, '=1+1', 'Awareness', 'Frontstage');
  await expectIn(page, 'Late', 'Loyalty', 'Backstage');
});

test('copies and pastes from menus, marks included', async ({ signIn }) => {
  const page = await signIn('Ann', MAY_PASTE);
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'Travels');
  await page.keyboard.press('m');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Copy/ }).click();
  const { x, y } = await cell(page, 'Loyalty', 'Backstage');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Paste/ }).click();
  await expect(
    page.getByRole('img', {
      name: /^Touchpoint: Travels\. Stage Loyalty, lane Backstage, .*moment of truth mixed/,
    }),
  ).toBeVisible();
});

test('refuses a table that is too large in words, and pastes nothing of it', async ({ signIn }) => {
  const page = await signIn('Ann', MAY_PASTE);
  await openBlank(page);
  await goTo(page, 'Awareness', 'Frontstage');
  await pasteText(page, Array.from({ length: 1001 }, (_, n) => `Line ${n}`).join('\n'));
  await expect(
    page.getByText('this would make 1,001 cards, and one paste makes at most 1,000'),
  ).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

async function goTo(page: Page, stage: string, lane: string): Promise<void> {
  const { x, y } = await cell(page, stage, lane);
  await page.mouse.click(x, y);
  await expect(board(page)).toBeFocused();
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
}

async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate(
    (source) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'text/html': new Blob([source], { type: 'text/html' }) }),
      ]),
    html,
  );
  await page.keyboard.press('ControlOrMeta+v');
}
