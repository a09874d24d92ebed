import { addCard, board, card, clickCard, stageHeader, type Point, box } from './support/board.ts';
import { expectSaved, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('marks by keys: M and again, P, and 1 to 7', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  for (const words of ['moment of truth mixed', 'moment of truth broken', 'moment of truth made']) {
    await page.keyboard.press('m');
    await expect(card(page, 'I call')).toHaveAccessibleName(new RegExp(words));
  }
  await page.keyboard.press('m');
  await expect(card(page, 'I call')).not.toHaveAccessibleName(/moment of truth/);

  for (let need = 1; need <= 7; need++) await page.keyboard.press(`${need}`);
  await expect(card(page, 'I call')).toHaveAccessibleName(/7 needs at risk/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('1');
  await expect(card(page, 'I call')).toHaveAccessibleName(/6 needs at risk/);

  await page.keyboard.press('p');
  const title = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name: 'What hurts' });
  await expect(title).toBeFocused();
  await page.keyboard.type('Has to say it all again');
  await page.keyboard.press('Enter');
  await expect(board(page)).toBeFocused();
  await expect(card(page, 'I call')).toHaveAccessibleName(/1 pain point/);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card(page, 'I call')).not.toHaveAccessibleName(/pain point/);
});

test('sets each mark within two presses on the quick-mark bar', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  const bar = page.getByRole('toolbar', { name: 'Mark what is selected' });

  await bar.getByRole('button', { name: 'Moment of truth' }).click();
  await page.getByRole('dialog', { name: 'Moment of truth' }).getByText('Broken').click();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Fairness: not at risk' }).click();
  await expect(bar.getByRole('button', { name: 'Fairness: watch' })).toBeVisible();

  await bar.getByRole('button', { name: 'Add pain point' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'What hurts' })).toBeFocused();
  await page.keyboard.type('Nobody knows');
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Emotion' }).click();
  await page.getByRole('dialog', { name: 'Emotion' }).getByText('Negative', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('button', { name: 'Emotion: negative' })).toBeFocused();
  await bar.getByRole('button', { name: 'Channel' }).click();
  await page.getByRole('dialog', { name: 'Channel' }).getByRole('button', { name: 'Phone' }).click();

  const words = /moment of truth broken, 1 need at risk, 1 pain point, Phone, feels negative$/;
  await expect(card(page, 'I call')).toHaveAccessibleName(words);
  await expectSaved(page);
  await openJourney(page, id);
  await expect(card(page, 'I call')).toHaveAccessibleName(words);
});

test('goes back to the board from the quick-mark bar by Escape, and from there to nothing', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  const bar = page.getByRole('toolbar', { name: 'Mark what is selected' });
  await bar.getByRole('button', { name: 'Time: not at risk' }).click();
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('keeps the quick-mark bar beside what it marks, on the screen', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Customer actions', 'In the corner');
  await expect
    .poll(async () => {
      const bar = await box(page.getByRole('toolbar', { name: 'Mark what is selected' }));
      const canvas = await box(board(page));
      const selected = await box(card(page, 'In the corner'));
      return { isOnScreen: bar.x >= canvas.x && bar.y >= canvas.y, isOver: overlap(bar, selected) };
    })
    .toEqual({ isOnScreen: true, isOver: false });
});

test('marks several cards at once', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'One');
  await addCard(page, 'Action', 'Frontstage', 'Two');
  await clickCard(page, 'One', 'Shift');
  await page.keyboard.press('7');
  await page.keyboard.press('7');
  await expect(board(page).getByRole('img', { name: 'Needs at risk in Awareness: Time 2' })).toBeVisible();
  await expect(board(page).getByRole('img', { name: 'Needs at risk in Action: Time 2' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(board(page).getByRole('img', { name: 'Needs at risk in Action: Time 1' })).toBeVisible();
});

test('takes a stage as what is marked', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await stageHeader(page, 'Decision').click({ position: { x: 20, y: 14 } });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('Decision');
  await page.keyboard.press('m');
  await page.keyboard.press('m');
  await page.keyboard.press('6');
  await expect(inspector.getByRole('switch', { name: 'Moment of truth' })).toBeChecked();
  await expect(inspector.getByRole('radio', { name: 'Broken' })).toBeChecked();
  await expect(page.locator('#board-place')).toHaveAccessibleName(
    'Stage Decision, 3 of 5, 0 cards, moment of truth broken, 1 need at risk',
  );
  await expect(
    board(page).getByRole('img', { name: 'Needs at risk in Decision: Information 1' }),
  ).toBeVisible();
});

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
