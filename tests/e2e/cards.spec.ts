import {
  addCard,
  belowCards,
  board,
  box,
  card,
  cards,
  cell,
  expectIn,
  middle,
  titleEditor,
} from './support/board.ts';
import { expectSaved, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('adds a card by a double click, and the words stay', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call because the bill is wrong');
  await expectIn(page, 'I call because the bill is wrong', 'Decision', 'Frontstage');
  await expectSaved(page);
  await openJourney(page, id);
  await expectIn(page, 'I call because the bill is wrong', 'Decision', 'Frontstage');
});

test('adds a touchpoint by T and a note by N where the pointer is', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  for (const [key, kind, stage] of [
    ['t', 'Touchpoint', 'Awareness'],
    ['n', 'Note', 'Decision'],
  ] as const) {
    await page.keyboard.press('Escape');
    const { x, y } = await cell(page, stage, 'Backstage');
    await page.mouse.move(x, y);
    await page.keyboard.press(key);
    await expect(titleEditor(page)).toBeFocused();
    await page.keyboard.type(`Made by ${key}`);
    await page.keyboard.press('Enter');
    await expect(card(page, `Made by ${key}`)).toHaveAccessibleName(
      new RegExp(`^${kind}: .*Stage ${stage}, lane Backstage`),
    );
  }
});

test('takes a click into a cell and typing as a card', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  const { x, y } = await cell(page, 'Action', 'Customer actions');
  await page.mouse.click(x, y);
  await page.keyboard.type('Somebody types at once');
  await expect(titleEditor(page)).toHaveValue('Somebody types at once');
  await page.keyboard.press('Escape');
  await expectIn(page, 'Somebody types at once', 'Action', 'Customer actions');
});

test('edits by Enter, F2 and a double click, and leaves by Enter, Escape and a click elsewhere', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'One');

  await page.keyboard.press('Enter');
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.type(' two');
  await page.keyboard.press('Escape');
  await expect(titleEditor(page)).toBeHidden();
  await expect(board(page)).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type(' three');
  await page.keyboard.press('Enter');
  await expect(card(page, 'One two three')).toBeVisible();

  const at = await middle(card(page, 'One two three'));
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.type(' four');
  const { x, y } = await cell(page, 'Decision', 'Notes');
  await page.mouse.click(x, y);
  await expect(titleEditor(page)).toBeHidden();
  await expect(card(page, 'One two three four')).toBeVisible();
});

test('leaves no card behind when nothing was typed', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  const { x, y } = await cell(page, 'Awareness', 'Customer actions');
  await page.mouse.dblclick(x, y);
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(titleEditor(page)).toBeHidden();
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('grows a cell with its cards', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'First');
  const below = await belowCards(page, 'Awareness', 'Customer actions');
  await page.mouse.dblclick(below.x, below.y);
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Second')).toHaveAccessibleName(/2 of 2/);
  const first = await box(card(page, 'First'));
  const second = await box(card(page, 'Second'));
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
});

test('deletes what is selected, and undo brings it back', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Gone soon');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Gone soon')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(cards(page)).toHaveCount(0);
});

test('undoes typing in one step, and the card before it in another', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'Some words');
  await page.keyboard.press('F2');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Some words and more')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'Some words')).toBeVisible();
  await expectSaved(page);
});
