import type { Page } from '@playwright/test';
import { addCard, board, card, cards, carry, clickCard, stageHeader, titleEditor } from './support/board.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test, type SignIn } from './support/test.ts';

test('lets go of a card that somebody else deletes', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Awareness', 'Customer actions', 'Fought over');
  await clickCard(bo, 'Fought over');
  await carry(ann, card(ann, 'Fought over'), 'Decision', 'Frontstage');
  await bo.keyboard.press('Delete');
  await expectSaved(bo);
  await ann.mouse.up();
  await expect(cards(ann)).toHaveCount(0);
  await expect(cards(bo)).toHaveCount(0);
  await addCard(ann, 'Action', 'Backstage', 'Goes on');
  await expect(card(bo, 'Goes on')).toBeVisible();
});

test('ends the typing in a card that somebody else deletes, and their undo brings the words back', async ({
  signIn,
}) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Awareness', 'Customer actions', 'Old words');
  await expect(card(bo, 'Old words')).toBeVisible();
  await ann.keyboard.press('F2');
  await expect(titleEditor(ann)).toBeFocused();
  await ann.keyboard.type(' and new ones');
  await expect(card(bo, 'Old words and new ones')).toBeVisible();
  await clickCard(bo, 'Old words and new ones');
  await bo.keyboard.press('Delete');
  await expect(titleEditor(ann)).toHaveCount(0);
  await expect(board(ann)).toBeFocused();
  await bo.keyboard.press('ControlOrMeta+z');
  await expect(card(ann, 'Old words and new ones')).toBeVisible();
});

test('moves a card into a stage while somebody else removes that stage', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Awareness', 'Customer actions', 'Survivor');
  await carry(ann, card(ann, 'Survivor'), 'Decision', 'Frontstage');
  await stageHeader(bo, 'Decision').click({ position: { x: 20, y: 14 } });
  await bo.keyboard.press('Delete');
  await expect(stageHeader(ann, 'Decision')).toHaveCount(0);
  await ann.mouse.up();
  await expect(card(ann, 'Survivor')).toBeVisible();
  await expect(card(bo, 'Survivor')).toBeVisible();
  expect(await cards(ann).first().getAttribute('aria-label')).toBe(
    await cards(bo).first().getAttribute('aria-label'),
  );
});

test('ends with one mark when two people mark the same need at once', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Awareness', 'Customer actions', 'Marked twice');
  await clickCard(bo, 'Marked twice');
  await Promise.all([ann.keyboard.press('3'), bo.keyboard.press('3')]);
  for (const page of [ann, bo]) {
    await expect(card(page, 'Marked twice')).toHaveAccessibleName(/1 need at risk/);
    await expectSaved(page);
  }
});

test('takes back typing by Mod and Z in the field, and everything by selecting all', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Kept');
  await addCard(page, 'Decision', 'Customer actions', 'Also');
  await page.keyboard.press('F2');
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.type(' regretted');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(titleEditor(page)).not.toHaveValue('Also regretted');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 cards');
  await page.keyboard.press('Backspace');
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page)).toHaveCount(2);
});

test('goes home and back by the buttons of the browser', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'There and back');
  await addCard(page, 'Awareness', 'Customer actions', 'Still here');
  await page.getByRole('link', { name: 'All journeys' }).click();
  await expect(page.getByRole('link', { name: 'There and back' })).toBeVisible();
  await expect(page.getByText('1 touchpoint')).toBeVisible();
  await page.goBack();
  await expect(card(page, 'Still here')).toBeVisible();
  await expectSaved(page);
  await page.goForward();
  await expect(page.getByRole('link', { name: 'There and back' })).toBeVisible();
  await expect(board(page)).toHaveCount(0);
});

/** Two people on one blank journey. */
async function two(signIn: SignIn) {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  return { ann, bo };
}

/** What says in the inspector how the customer feels. */
function feels(page: Page, words: string) {
  return page.getByRole('complementary', { name: 'Inspector' }).getByText(words, { exact: true });
}

test('leaves what somebody else has said since as it is when one undoes, and says so', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Decision', 'Frontstage', 'I call');
  await clickCard(bo, 'I call');
  await clickCard(ann, 'I call');
  await feels(ann, 'Negative').click();
  await expect(card(bo, 'I call')).toHaveAccessibleName(/feels negative/);
  await feels(bo, 'Positive').click();
  await expect(card(ann, 'I call')).toHaveAccessibleName(/feels positive/);
  await clickCard(ann, 'I call');
  await ann.keyboard.press('ControlOrMeta+z');
  await expect(ann.getByText(/^Left as it is, because others have changed it since/).first()).toBeVisible();
  for (const page of [ann, bo]) await expect(card(page, 'I call')).toHaveAccessibleName(/feels positive/);
});
