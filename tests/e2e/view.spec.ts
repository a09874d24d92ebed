import type { Page } from '@playwright/test';
import {
  addCard,
  board,
  box,
  card,
  cards,
  cell,
  expectIn,
  laneLabel,
  middle,
  stageHeader,
} from './support/board.ts';
import { newJourney, openBlank, openJourney } from './support/journeys.ts';
import { percent, zoom, zoomOut } from './support/zoom.ts';
import { expect, test } from './support/test.ts';

test('zooms by keys, buttons and the wheel, and fits everything', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await page.keyboard.press('Shift+0');
  await expect(zoom(page)).toHaveText('100 %');
  await page.keyboard.press('ControlOrMeta+=');
  await expect(zoom(page)).toHaveText('125 %');
  await page.keyboard.press('ControlOrMeta+-');
  await expect(zoom(page)).toHaveText('100 %');
  await page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Zoom in' }).click();
  await expect(zoom(page)).toHaveText('125 %');
  await page.keyboard.press('Shift+1');
  await expect.poll(() => percent(page)).toBeLessThan(100);
  for (const stage of ['Awareness', 'Loyalty'])
    await expect(stageHeader(page, stage)).toBeInViewport({ ratio: 0.9 });

  const before = await percent(page);
  const { x, y } = await cell(page, 'Decision', 'Frontstage');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => percent(page)).toBeGreaterThan(before);
});

test('keeps headers in sight while the wheel pans', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await newJourney(page, 'Long', 'contact-centre-call');
  await openJourney(page, id);
  await page.keyboard.press('Shift+0');
  await expect(zoom(page)).toHaveText('100 %');
  const header = stageHeader(page, 'Looking for help');
  const before = await box(header);
  const map = await box(board(page));
  const lane = laneLabel(page, 'Behind the call');
  const row = await box(lane);
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await box(lane)).y).toBeLessThan(row.y - 100);
  expect((await box(header)).y).toBe(before.y);
  await page.mouse.wheel(180, 0);
  await expect.poll(async () => (await box(header)).x).toBeLessThan(before.x - 100);
  expect((await box(lane)).x).toBeLessThan(map.x + 12);
});

test('pans with the space bar and the mouse', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Landmark');
  await page.keyboard.press('Escape');
  const before = await box(card(page, 'Landmark'));
  const { x, y } = await cell(page, 'Awareness', 'Backstage');
  await page.keyboard.down('Space');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect.poll(async () => (await box(card(page, 'Landmark'))).x - before.x).toBeGreaterThan(80);
  await expect(cards(page)).toHaveCount(1);
});

test('selects and carries painted cards from far away', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Small one');
  await page.keyboard.press('Escape');
  const map = await box(board(page));
  await page.mouse.move(map.x + 150, map.y + 50);
  await zoomOut(page, 54);
  await expect(cards(page)).toHaveCount(0);

  const column = await box(stageHeader(page, 'Awareness'));
  const target = await box(stageHeader(page, 'Decision'));
  const at = { x: column.x + column.width / 2, y: column.y + column.height + 25 };
  await page.mouse.click(at.x, at.y);
  await expect(inspectorTitle(page)).toHaveValue('Small one');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y + 3, { steps: 2 });
  await page.mouse.move(target.x + target.width / 2, at.y, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.press('Shift+0');
  await page.keyboard.press('Shift+2');
  await expectIn(page, 'Small one', 'Decision', 'Customer actions');
});

test('opens a map of the whole board, which takes one elsewhere', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await page.keyboard.press('Shift+0');
  const header = stageHeader(page, 'Awareness');
  const before = await middle(header);
  const button = page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Map' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const map = await box(page.locator('canvas').last());
  await page.mouse.click(map.x + map.width - 4, map.y + map.height / 2);
  await expect
    .poll(async () => ((await header.count()) === 0 ? true : (await middle(header)).x < before.x))
    .toBe(true);
});

function inspectorTitle(page: Page) {
  return page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' });
}
