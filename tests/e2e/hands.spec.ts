import type { Page } from '@playwright/test';
import {
  addCard,
  board,
  box,
  card,
  cards,
  cell,
  clickCard,
  middle,
  titleEditor,
  type Point,
} from './support/board.ts';
import { letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('pulls the board by the hand tool, the middle button and the space bar', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Landmark');
  await page.keyboard.press('Escape');
  const empty = await cell(page, 'Awareness', 'Backstage');
  await page.keyboard.press('h');
  await expect(board(page)).toHaveCSS('cursor', 'grab');
  await expectMoved(page, async () => dragFrom(page, await middle(card(page, 'Landmark'))));
  await expect(board(page)).toHaveCSS('cursor', 'grab');
  await page.keyboard.press('v');
  await expect(board(page)).not.toHaveCSS('cursor', 'grab');
  await expectMoved(page, () => dragFrom(page, empty, 'middle'));
  await expectMoved(page, async () => {
    await page.keyboard.down('Space');
    await dragFrom(page, empty);
    await page.keyboard.up('Space');
  });
  await expect(card(page, 'Landmark')).toHaveAccessibleName(/Stage Decision, lane Frontstage/);
});

test('scrolls sideways by Shift and the wheel, and zooms at the pointer', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Landmark');
  const at = await middle(card(page, 'Landmark'));
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 80);
  await page.keyboard.up('Shift');
  await expect.poll(async () => Math.round((await middle(card(page, 'Landmark'))).x - at.x)).toBe(-80);
  const moved = await middle(card(page, 'Landmark'));
  expect(Math.abs(moved.y - at.y)).toBeLessThan(1);

  await page.mouse.move(moved.x, moved.y);
  const before = await box(card(page, 'Landmark'));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await expect
    .poll(async () => (await box(card(page, 'Landmark'))).width)
    .toBeGreaterThan(before.width * 1.2);
  const after = await middle(card(page, 'Landmark'));
  expect(Math.hypot(after.x - moved.x, after.y - moved.y)).toBeLessThan(4);
});

test('selects one more by Shift or Control, and edits by two presses', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'One');
  await addCard(page, 'Decision', 'Frontstage', 'Two');
  await addCard(page, 'Loyalty', 'Frontstage', 'Three');
  await clickCard(page, 'One');
  await clickCard(page, 'Two', 'Shift');
  await clickCard(page, 'Three', 'Control');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('3');
  await clickCard(page, 'Two', 'Shift');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);

  const two = await middle(card(page, 'Two'));
  await page.mouse.dblclick(two.x, two.y);
  await expect(titleEditor(page)).toBeFocused();
});

test('makes a copy when Alt is pressed during the drag, and none when it is let go again', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'Twin');
  const from = await middle(card(page, 'Twin'));
  const to = await cell(page, 'Decision', 'Backstage');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.keyboard.down('Alt');
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(cards(page)).toHaveCount(2);
});

test('goes to the ends of a row and of the map by Mod and the arrows', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'First');
  await addCard(page, 'Loyalty', 'Frontstage', 'Last in the row');
  await addCard(page, 'Loyalty', 'Notes', 'Last of all');
  const here = page.locator('#board-place');
  await clickCard(page, 'First');
  await page.keyboard.press('ControlOrMeta+ArrowRight');
  await expect(here).toHaveAccessibleName(/Last in the row/);
  await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await expect(here).toHaveAccessibleName(/First/);
  await page.keyboard.press('ControlOrMeta+ArrowDown');
  await expect(here).toHaveAccessibleName(/Last of all/);
  await page.keyboard.press('ControlOrMeta+ArrowUp');
  await expect(here).toHaveAccessibleName(/First/);
});

test('has a menu for a cell, for several cards and for those who may only look', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const id = await openBlank(ann);
  await addCard(ann, 'Awareness', 'Frontstage', 'One');
  const { x, y } = await cell(ann, 'Loyalty', 'Backstage');
  await ann.mouse.click(x, y, { button: 'right' });
  await ann.getByRole('menuitem', { name: /^Add touchpoint/ }).click();
  await expect(titleEditor(ann)).toBeFocused();
  await ann.keyboard.type('Made here');
  await ann.keyboard.press('Enter');
  await expect(card(ann, 'Made here')).toHaveAccessibleName(/Stage Loyalty, lane Backstage/);
  await ann.keyboard.press('ControlOrMeta+a');
  const one = await middle(card(ann, 'One'));
  await ann.mouse.click(one.x, one.y, { button: 'right' });
  await ann.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(cards(ann)).toHaveCount(0);
  await expect(board(ann)).toBeFocused();
  await ann.keyboard.press('ControlOrMeta+z');
  await expect(cards(ann)).toHaveCount(2);

  await ann.keyboard.press('Escape');
  await ann.keyboard.press('ArrowUp');
  await ann.keyboard.press('Shift+F10');
  await expect(ann.getByRole('menu')).toBeVisible();
  await ann.keyboard.press('Escape');

  const bo = await signIn('Bo');
  await letIn(ann, bo, id, 'viewer');
  await openJourney(bo, id);
  const there = await middle(card(bo, 'One'));
  await bo.mouse.click(there.x, there.y, { button: 'right' });
  await expect(bo.getByRole('menuitem', { name: /^Copy/ })).toBeVisible();
  await expect(bo.getByRole('menuitem', { name: /^Delete/ })).toHaveCount(0);
});

test('looks at one stage, goes on to the next, and comes back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Here');
  await page.keyboard.press('Shift+3');
  const bar = page.getByRole('group', { name: 'Focus on one stage' });
  await expect(bar).toContainText('Only Decision');
  await bar.getByRole('button', { name: 'Stage after' }).click();
  await expect(bar).toContainText('Only Action');
  await board(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('keeps the map at hand by keyboard', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Landmark');
  await page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Map' }).click();
  const map = page.getByRole('group', { name: /^Map of the whole board/ });
  await map.focus();
  await expectMoved(page, () => page.keyboard.press('ArrowRight'));
  await page.keyboard.press('Escape');
  await expect(map).toHaveCount(0);
});

/** Does something that must move the board. */
async function expectMoved(page: Page, work: () => Promise<unknown>): Promise<void> {
  const before = await middle(card(page, 'Landmark'));
  await work();
  await expect
    .poll(async () => {
      const { x, y } = await middle(card(page, 'Landmark'));
      return Math.hypot(x - before.x, y - before.y);
    })
    .toBeGreaterThan(20);
}

async function dragFrom(page: Page, from: Point, button: 'left' | 'middle' = 'left'): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button });
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.up({ button });
}
