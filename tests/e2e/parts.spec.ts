import { addCard, board, box, card, expectIn, middle, stageHeader } from './support/board.ts';
import { expectAccessible } from './support/accessibility.ts';
import { chooseFor } from './support/headers.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('splits a stage into parts, and undo makes it whole again', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await chooseFor(page, 'stage Decision', 'Split into parts');
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Compare');
  await page.keyboard.press('Enter');
  await expect(stageHeader(page, 'Compare')).toBeVisible();
  await expectIn(page, 'Inside', 'Compare', 'Backstage');
  const [whole, part] = [await box(stageHeader(page, 'Decision')), await box(stageHeader(page, 'Compare'))];
  expect(whole.width).toBeGreaterThan(part.width * 1.9);
  expect(part.y).toBeGreaterThan(whole.y + 20);
  await expectAccessible(page);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(stageHeader(page, 'Compare')).toHaveCount(0);
  await expectIn(page, 'Inside', 'Decision', 'Backstage');
});

test('takes a part out by its menu, and puts a stage among parts by dragging its header', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await chooseFor(page, 'stage Decision', 'Split into parts');
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Compare');
  await page.keyboard.press('Enter');
  const from = await middle(stageHeader(page, 'Action'));
  const to = await box(stageHeader(page, 'Compare'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 30, from.y, { steps: 3 });
  await page.mouse.move(to.x + 10, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await box(stageHeader(page, 'Action'))).y).toBeGreaterThan(20);
  await expect
    .poll(
      async () => (await box(stageHeader(page, 'Compare'))).x - (await box(stageHeader(page, 'Action'))).x,
    )
    .toBeGreaterThan(0);
  await chooseFor(page, 'stage Action', 'Make this a stage of its own');
  await expect
    .poll(
      async () => (await box(stageHeader(page, 'Action'))).x - (await box(stageHeader(page, 'Decision'))).x,
    )
    .toBeGreaterThan(300);
});

test('walks past the column of a stage of which only parts show', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Consideration', 'Backstage', 'Left of it');
  await chooseFor(page, 'stage Decision', 'Split into parts');
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Compare');
  await page.keyboard.press('Enter');
  await card(page, 'Left of it').click({ force: true });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#board-place')).toHaveAccessibleName(/Empty cell: stage Compare/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#board-place')).toHaveAccessibleName(/Left of it/);
  await page.keyboard.press('Alt+ArrowRight');
  await expectIn(page, 'Left of it', 'Compare', 'Backstage');
});

test('keeps in sight what somebody adds to a stage while somebody else splits it', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await Promise.all([
    chooseFor(ann, 'stage Decision', 'Split into parts'),
    addCard(bo, 'Decision', 'Backstage', 'Meanwhile'),
  ]);
  for (const page of [ann, bo]) {
    await expectSaved(page);
    await expect(card(page, 'Meanwhile')).toBeVisible();
  }
});

test('folds a lane to its label, and makes one higher by its edge and by its menu', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await chooseFor(page, 'lane Backstage', 'Fold lane');
  await expect(card(page, 'Inside')).toHaveCount(0);
  await expect(board(page).getByText('1 card', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Unfold lane Backstage' }).click();
  await expect(card(page, 'Inside')).toBeVisible();

  const label = page.locator('[data-header]', { hasText: 'Frontstage' });
  const before = await box(label);
  await page.mouse.move(before.x + 60, before.y + before.height - 3);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + before.height + 57, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await box(label)).height - before.height).toBeGreaterThan(40);
  await chooseFor(page, 'lane Frontstage', 'Fit to its cards');
  await expect.poll(async () => Math.round((await box(label)).height - before.height)).toBe(0);
});
