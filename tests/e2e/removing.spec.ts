import { addCard, card, cards, carry, expectIn, laneLabel, stageHeader } from './support/board.ts';
import { expectAccessible } from './support/accessibility.ts';
import { chooseFor } from './support/headers.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('asks where the cards of a stage go, and takes them there; undo is one step', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await addCard(page, 'Consideration', 'Backstage', 'Before');
  await chooseFor(page, 'stage Decision', 'Remove stage…');
  const dialog = page.getByRole('dialog', { name: 'Remove Decision?' });
  await expect(dialog).toContainText('1 card is in it');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Move and remove' }).click();
  await expect(stageHeader(page, 'Decision')).toHaveCount(0);
  await expectIn(page, 'Inside', 'Consideration', 'Backstage');
  await page.keyboard.press('ControlOrMeta+z');
  await expectIn(page, 'Inside', 'Decision', 'Backstage');
});

test('is answered by the keyboard alone, and lets the cards go as well', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await laneLabel(page, 'Backstage').click({ position: { x: 20, y: 60 } });
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Remove Backstage?' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Move them to' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Remove them, too' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Remove all' }).focus();
  await page.keyboard.press('Enter');
  await expect(laneLabel(page, 'Backstage')).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expectIn(page, 'Inside', 'Decision', 'Backstage');
});

test('asks nothing of what is empty, and Escape leaves everything as it was', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await chooseFor(page, 'stage Action', 'Remove stage…');
  await expect(stageHeader(page, 'Action')).toHaveCount(0);
  await addCard(page, 'Decision', 'Backstage', 'Inside');
  await chooseFor(page, 'stage Decision', 'Remove stage…');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectIn(page, 'Inside', 'Decision', 'Backstage');
});

test('what somebody drops in the stage meanwhile survives', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Decision', 'Backstage', 'Inside');
  await addCard(ann, 'Awareness', 'Customer actions', 'Outside');
  await expect(card(bo, 'Outside')).toBeVisible();
  await chooseFor(ann, 'stage Decision', 'Remove stage…');
  await expect(ann.getByRole('dialog')).toBeVisible();
  await ann.getByRole('radio', { name: 'Remove them, too' }).check();
  await carry(bo, card(bo, 'Outside'), 'Decision', 'Customer actions');
  await Promise.all([ann.getByRole('button', { name: 'Remove all' }).click(), bo.mouse.up()]);
  for (const page of [ann, bo]) {
    await expect(stageHeader(page, 'Decision')).toHaveCount(0);
    await expectSaved(page);
    await expect(card(page, 'Inside')).toHaveCount(0);
  }
  // Whoever came first: it goes with the stage, or is shown beside where that was; the same for both.
  await expect
    .poll(async () => (await card(ann, 'Outside').count()) - (await card(bo, 'Outside').count()))
    .toBe(0);
  await ann.keyboard.press('ControlOrMeta+z');
  for (const page of [ann, bo]) await expectIn(page, 'Outside', 'Decision', 'Customer actions');
});

test('asks nothing any more once somebody else has removed it, also when they bring it back', async ({
  signIn,
}) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Decision', 'Backstage', 'Inside');
  await expect(card(bo, 'Inside')).toBeVisible();
  await chooseFor(ann, 'stage Decision', 'Remove stage…');
  await expect(ann.getByRole('dialog')).toBeVisible();
  await chooseFor(bo, 'stage Decision', 'Remove stage…');
  await bo.getByRole('button', { name: 'Move and remove' }).click();
  await expect(ann.getByRole('dialog')).toHaveCount(0);
  await bo.keyboard.press('ControlOrMeta+z');
  await expectIn(ann, 'Inside', 'Decision', 'Backstage');
  await expect(ann.getByRole('dialog')).toHaveCount(0);
});
