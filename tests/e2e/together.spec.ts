import { addCard, board, box, card, cell, middle, titleEditor } from './support/board.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test, type SignIn } from './support/test.ts';

test('keeps the words of two people who type in the same card at once', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Decision', 'Frontstage', 'I call');
  await expect(card(bo, 'I call')).toBeVisible();
  for (const page of [ann, bo]) {
    const { x, y } = await middle(card(page, 'I call'));
    await page.mouse.dblclick(x, y);
    await expect(titleEditor(page)).toBeFocused();
  }
  await bo.keyboard.press('Home');
  await Promise.all([
    ann.keyboard.type(' because it is wrong', { delay: 15 }),
    bo.keyboard.type('Today ', { delay: 40 }),
  ]);
  await expect(titleEditor(ann)).toHaveValue('Today I call because it is wrong');
  await expect(titleEditor(bo)).toHaveValue('Today I call because it is wrong');
  await ann.keyboard.press('Escape');
  await bo.keyboard.press('Escape');
  await expect(card(ann, 'Today I call because it is wrong')).toBeVisible();
});

test('shows who is here, where they point, and what they have selected and type in', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await expect(bo.getByRole('button', { name: 'Here now: Ann' })).toBeVisible();
  await bo.getByRole('button', { name: 'Here now: Ann' }).click();
  await expect(bo.getByRole('dialog', { name: 'Here now' })).toContainText('Bo (you)');
  await bo.keyboard.press('Escape');

  const { x, y } = await cell(ann, 'Decision', 'Backstage');
  await ann.mouse.move(x, y);
  const cursor = board(bo).getByText('Ann', { exact: true });
  await expect(cursor).toHaveCount(1);
  const before = await box(cursor);
  await ann.mouse.move(x - 200, y);
  await expect.poll(async () => before.x - (await box(cursor)).x).toBeGreaterThan(100);

  await addCard(ann, 'Awareness', 'Notes', 'Hers');
  await expect(cursor).toHaveCount(2);
  await ann.keyboard.press('F2');
  await expect(board(bo).getByText('Ann is typing')).toBeVisible();
  await ann.keyboard.press('Escape');
  await expect(board(bo).getByText('Ann is typing')).toHaveCount(0);
  await ann.close();
  await expect(bo.getByRole('button', { name: /^Here now/ })).toHaveCount(0);
  await expect(cursor).toHaveCount(0);
});

test('shows marks, stages and typing of others at once', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  await addCard(ann, 'Decision', 'Frontstage', 'Seen by both');
  await expect(card(bo, 'Seen by both')).toBeVisible();
  await ann.keyboard.press('m');
  await ann.keyboard.press('5');
  await expect(card(bo, 'Seen by both')).toHaveAccessibleName(/moment of truth mixed, 1 need at risk/);
  const title = ann.getByRole('banner').getByRole('textbox', { name: 'Title of the journey' });
  await title.fill('Renamed by Ann');
  await expect(bo.getByRole('banner').getByRole('textbox', { name: 'Title of the journey' })).toHaveValue(
    'Renamed by Ann',
  );
  await expect(bo).toHaveTitle('Renamed by Ann · Waymark');
});

test('says Saved only after Saving', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await page.evaluate(() => {
    const status = document.querySelector('header [role="status"]');
    const said: string[] = [];
    Object.assign(window, { said });
    if (status === null) throw new Error('There is no indicator.');
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await addCard(page, 'Awareness', 'Notes', 'Kept');
  await expectSaved(page);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toBe('Saving…');
  expect(new Set(said)).toEqual(new Set(['Saving…', 'Saved']));
});

test('agrees between two tabs of one person', async ({ signIn }) => {
  const first = await signIn('Ann');
  const id = await openBlank(first);
  const second = await first.context().newPage();
  await openJourney(second, id);
  await addCard(first, 'Awareness', 'Notes', 'From the first');
  await addCard(second, 'Decision', 'Notes', 'From the second');
  for (const page of [first, second]) {
    await expect(card(page, 'From the first')).toBeVisible();
    await expect(card(page, 'From the second')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Here now/ })).toHaveCount(0);
  }
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
