import type { Page } from '@playwright/test';
import { addCard, box, card, cards, expectIn, laneLabel, middle, stageHeader } from './support/board.ts';
import { expectSaved, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('renames stages and lanes by a double click and by their menus', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page);
  await stageHeader(page, 'Decision').dblclick();
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Deciding');
  await page.keyboard.press('Enter');
  await expect(stageHeader(page, 'Deciding')).toBeVisible();

  await choose(page, 'lane Backstage', 'Rename');
  await expect(page.getByRole('textbox', { name: 'Name of the lane' })).toBeFocused();
  await page.keyboard.type('Behind the scenes');
  await page.keyboard.press('Enter');
  await expect(laneLabel(page, 'Behind the scenes')).toBeVisible();
  await expectSaved(page);
  await openJourney(page, id);
  await expect(stageHeader(page, 'Deciding')).toBeVisible();
  await expect(laneLabel(page, 'Behind the scenes')).toBeVisible();
});

test('adds stages at the end, and inserts them where one wants', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await choose(page, 'stage Consideration', 'Insert stage before');
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('In between');
  await page.keyboard.press('Enter');
  await expectInOrder(stageHeader(page, 'Awareness'), stageHeader(page, 'In between'), 'x');
  await expectInOrder(stageHeader(page, 'In between'), stageHeader(page, 'Consideration'), 'x');

  await page.keyboard.press('Shift+1');
  await page.getByRole('button', { name: '+ Stage' }).click();
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Afterwards');
  await page.keyboard.press('Enter');
  await expect(stageHeader(page, 'Afterwards')).toBeVisible();
});

test('adds lanes of every kind, and the drawn ones once', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await choose(page, 'lane Frontstage', 'Insert lane above');
  await page.getByRole('textbox', { name: 'Name of the lane' }).fill('Just above');
  await page.keyboard.press('Enter');
  await expectInOrder(laneLabel(page, 'Just above'), laneLabel(page, 'Frontstage'), 'y');

  await page.getByRole('button', { name: '+ Lane' }).click();
  await page.getByRole('menuitem', { name: 'Pain points, drawn from the marks' }).click();
  await expect(laneLabel(page, 'Pain points')).toBeVisible();
  await page.getByRole('button', { name: '+ Lane' }).click();
  await expect(page.getByRole('menuitem', { name: 'Support processes' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /^Pain points/ })).toHaveCount(0);
  await expect(page.getByRole('menuitem', { name: /^Delivery gap, drawn/ })).toBeVisible();
});

test('recolours a stage', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await choose(page, 'stage Decision', 'Purple', 'menuitemradio');
  await expect(page.getByRole('menuitemradio', { name: 'Purple' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('reorders stages and lanes by dragging their headers, with their cards', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Backstage', 'Goes along');
  const from = await middle(stageHeader(page, 'Awareness'));
  const to = await box(stageHeader(page, 'Decision'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y, { steps: 3 });
  await page.mouse.move(to.x + to.width - 12, from.y, { steps: 5 });
  await page.mouse.up();
  await expectInOrder(stageHeader(page, 'Decision'), stageHeader(page, 'Awareness'), 'x');
  await expectInOrder(stageHeader(page, 'Awareness'), stageHeader(page, 'Action'), 'x');
  await expectIn(page, 'Goes along', 'Awareness', 'Backstage');

  const lane = await middle(laneLabel(page, 'Backstage'));
  const top = await box(laneLabel(page, 'Customer actions'));
  await page.mouse.move(lane.x, lane.y + 20);
  await page.mouse.down();
  await page.mouse.move(lane.x, lane.y - 20, { steps: 3 });
  await page.mouse.move(lane.x, top.y + 10, { steps: 5 });
  await page.mouse.up();
  await expectInOrder(laneLabel(page, 'Backstage'), laneLabel(page, 'Customer actions'), 'y');
});

test('removes a stage with its cards, and undo brings both back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await choose(page, 'stage Decision', 'Remove stage…');
  await removeAll(page);
  await expect(stageHeader(page, 'Decision')).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expectIn(page, 'Inside', 'Decision', 'Backstage');
  await choose(page, 'lane Backstage', 'Remove lane…');
  await removeAll(page);
  await expect(laneLabel(page, 'Backstage')).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Inside')).toBeVisible();
});

/** Answers that the cards go, too. */
async function removeAll(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Remove them, too' }).check();
  await page.getByRole('button', { name: 'Remove all' }).click();
}

/** Chooses from the menu of a stage or lane. */
async function choose(page: Page, of: string, item: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') {
  await page.getByRole('button', { name: `More for ${of}` }).click();
  await page.getByRole(role, { name: item }).click();
}

async function expectInOrder(
  first: ReturnType<typeof stageHeader>,
  second: ReturnType<typeof stageHeader>,
  axis: 'x' | 'y',
): Promise<void> {
  await expect.poll(async () => (await box(second))[axis] - (await box(first))[axis]).toBeGreaterThan(0);
}
