import {
  addCard,
  board,
  box,
  card,
  cards,
  carry,
  clickCard,
  drag,
  expectIn,
  stageHeader,
  titleEditor,
} from './support/board.ts';
import { chooseFor } from './support/headers.ts';
import { letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('a locked card is neither moved nor typed in nor deleted, and says so; anybody unlocks it', async ({
  signIn,
}) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Frontstage', 'Settled');
  await clickCard(ann, 'Settled');
  await ann.keyboard.press('Shift+L');
  await expect(card(bo, 'Settled')).toHaveAccessibleName(/locked/);

  await drag(bo, card(bo, 'Settled'), 'Decision', 'Frontstage');
  await expectIn(bo, 'Settled', 'Awareness', 'Frontstage');
  await expect(bo.getByText('Locked: unlock it to change it').first()).toBeVisible();
  await bo.keyboard.press('F2');
  await expect(titleEditor(bo)).toHaveCount(0);
  await bo.keyboard.press('Delete');
  await bo.keyboard.press('3');
  await expect(card(bo, 'Settled')).not.toHaveAccessibleName(/need at risk/);
  await bo.getByRole('complementary', { name: 'Inspector' }).getByRole('button', { name: 'Unlock' }).click();
  await drag(bo, card(bo, 'Settled'), 'Decision', 'Frontstage');
  await expectIn(ann, 'Settled', 'Decision', 'Frontstage');
});

test('a locked stage takes no cards and gives none away', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'In there');
  await addCard(page, 'Awareness', 'Frontstage', 'Out there');
  await chooseFor(page, 'stage Decision', 'Lock');
  await expect(stageHeader(page, 'Decision').getByRole('img', { name: 'Locked' })).toBeVisible();
  await drag(page, card(page, 'In there'), 'Awareness', 'Frontstage');
  await expectIn(page, 'In there', 'Decision', 'Frontstage');
  await carry(page, card(page, 'Out there'), 'Decision', 'Frontstage');
  await page.mouse.up();
  await expectIn(page, 'Out there', 'Awareness', 'Frontstage');
  await expect(page.getByText(/^Stage Decision is locked/).first()).toBeVisible();
  const header = await box(stageHeader(page, 'Decision'));
  const row = await box(board(page).locator('[data-own-pointer]').getByText('Backstage', { exact: true }));
  await page.mouse.dblclick(header.x + header.width / 2, row.y + 30);
  await expect(cards(page)).toHaveCount(2);
});

test('typing ends when somebody else locks the card', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Frontstage', 'Words');
  await expect(card(bo, 'Words')).toBeVisible();
  await clickCard(bo, 'Words');
  await bo.keyboard.press('F2');
  await expect(titleEditor(bo)).toBeFocused();
  await clickCard(ann, 'Words');
  await ann.keyboard.press('Shift+L');
  await expect(titleEditor(bo)).toHaveCount(0);
  await expect(board(bo)).toBeFocused();
});

test('only the owner locks the journey and unlocks it', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Frontstage', 'Final');
  await ann.getByRole('button', { name: 'More for this journey' }).click();
  await ann.getByRole('menuitem', { name: 'Lock the journey' }).click();
  await expect(bo.getByText('This journey is locked. Its owner can unlock it')).toBeVisible();
  await expect(bo.getByRole('button', { name: 'Unlock' })).toHaveCount(0);
  await drag(bo, card(bo, 'Final'), 'Decision', 'Frontstage');
  await expectIn(bo, 'Final', 'Awareness', 'Frontstage');
  await ann.keyboard.press('Escape');
  await ann.getByRole('complementary', { name: 'Inspector' }).getByRole('button', { name: 'Unlock' }).click();
  await drag(bo, card(bo, 'Final'), 'Decision', 'Frontstage');
  await expectIn(ann, 'Final', 'Decision', 'Frontstage');
});

test('those who do not own the journey are not offered to lock it', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await bo.getByRole('button', { name: 'More for this journey' }).click();
  await expect(bo.getByRole('menuitem', { name: 'Make a copy' })).toBeVisible();
  await expect(bo.getByRole('menuitem', { name: /lock the journey/i })).toHaveCount(0);
});
