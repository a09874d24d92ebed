import {
  addCard,
  board,
  box,
  card,
  cards,
  carry,
  cell,
  clickCard,
  drag,
  expectIn,
  laneLabel,
  middle,
} from './support/board.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('carries a card to another cell, which others see live before it lands once', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'Carried');
  await openJourney(bo, id);
  await expect(card(bo, 'Carried')).toBeVisible();
  const before = await box(card(bo, 'Carried'));

  await carry(ann, card(ann, 'Carried'), 'Decision', 'Frontstage');
  await expect.poll(async () => (await box(card(bo, 'Carried'))).x - before.x).toBeGreaterThan(300);
  await expectIn(bo, 'Carried', 'Awareness', 'Customer actions');
  await ann.mouse.up();

  await expectIn(bo, 'Carried', 'Decision', 'Frontstage');
  await expectIn(ann, 'Carried', 'Decision', 'Frontstage');
  await expect(cards(bo)).toHaveCount(1);
  await ann.keyboard.press('ControlOrMeta+z');
  await expectIn(bo, 'Carried', 'Awareness', 'Customer actions');
});

test('leaves a card where it was when Escape ends the drag', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Stays');
  await carry(page, card(page, 'Stays'), 'Decision', 'Frontstage');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectIn(page, 'Stays', 'Awareness', 'Customer actions');
});

test('does not drop a card in a lane that draws itself', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Notes', 'A card');
  await drag(page, card(page, 'A card'), 'Decision', 'Emotion');
  await expect(card(page, 'A card')).toHaveAccessibleName(
    /lane (Customer actions|Frontstage|Backstage|Notes)/,
  );
});

test('moves several cards together, chosen by Shift and by a rectangle', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'One');
  await addCard(page, 'Consideration', 'Customer actions', 'Two');
  await addCard(page, 'Action', 'Backstage', 'Elsewhere');

  await clickCard(page, 'One');
  await clickCard(page, 'Two', 'Shift');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 cards');
  await drag(page, card(page, 'One'), 'Decision', 'Frontstage');
  await expectIn(page, 'One', 'Decision', 'Frontstage');
  await expectIn(page, 'Two', 'Decision', 'Frontstage');

  await page.keyboard.press('Escape');
  const from = await cell(page, 'Consideration', 'Customer actions');
  const to = await middle(card(page, 'Two'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('2 cards');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);
  await expect(card(page, 'Elsewhere')).toBeVisible();
});

test('duplicates by Mod and D, and by a drag with Alt', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Twin');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(card(page, 'Twin')).toHaveCount(2);

  // The quick-mark bar of the copy lies over the first one.
  await page.keyboard.press('Escape');
  await page.keyboard.down('Alt');
  await drag(page, card(page, 'Twin').first(), 'Loyalty', 'Backstage');
  await page.keyboard.up('Alt');
  await expect(card(page, 'Twin')).toHaveCount(3);
  await expect(
    board(page)
      .getByRole('img', { name: /^Touchpoint: Twin\. Stage Loyalty, lane Backstage/ })
      .first(),
  ).toBeVisible();
  await expectSaved(page);
});

test('copies and pastes within a journey, and into another one with its marks', async ({ signIn }) => {
  const page = await signIn('Ann', { permissions: ['clipboard-read', 'clipboard-write'] });
  const first = await openBlank(page, 'From here');
  await addCard(page, 'Awareness', 'Customer actions', 'Travels');
  await page.keyboard.press('m');
  await page.keyboard.press('3');
  await expect(card(page, 'Travels')).toHaveAccessibleName(/moment of truth mixed, 1 need at risk/);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Travels')).toHaveCount(2);

  await openBlank(page, 'To here');
  const { x, y } = await cell(page, 'Decision', 'Backstage');
  await page.mouse.click(x, y);
  await page.keyboard.press('ControlOrMeta+v');
  await expectIn(page, 'Travels', 'Decision', 'Backstage');
  await expect(card(page, 'Travels')).toHaveAccessibleName(/moment of truth mixed, 1 need at risk/);

  await page.keyboard.press('ControlOrMeta+x');
  await expect(cards(page)).toHaveCount(0);
  await openJourney(page, first);
  await expect(card(page, 'Travels')).toHaveCount(2);
});

test('undoes only what this person did', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'By Ann');
  await addCard(bo, 'Decision', 'Customer actions', 'By Bo');
  await expect(card(ann, 'By Bo')).toBeVisible();
  for (let step = 0; step < 4; step++) await ann.keyboard.press('ControlOrMeta+z');
  await expect(card(bo, 'By Ann')).toHaveCount(0);
  await expect(card(ann, 'By Ann')).toHaveCount(0);
  await expect(card(ann, 'By Bo')).toBeVisible();
  await expect(card(bo, 'By Bo')).toBeVisible();
  await expect(laneLabel(ann, 'Backstage')).toBeVisible();
});
