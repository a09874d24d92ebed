import { addCard, board, card } from './support/board.ts';
import { expectSaved, openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('downloads a journey as a file that can be imported again', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'Taken away');
  await addCard(page, 'Decision', 'Frontstage', 'Travels in a file');
  await expectSaved(page);
  await page.getByRole('button', { name: 'More for this journey' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  for (const [format, ending] of [
    [/^Waymark file/, '.json'],
    [/^OpenJourney file/, '.ojf'],
  ] as const) {
    await dialog.getByRole('radio', { name: format }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^Taken away.*\\${ending}$`, 'i'));
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain('Travels in a file');
    await expect(dialog.getByRole('status')).toHaveText('Downloaded.');
  }
});

test('shows what a picture will look like, and says what a file has no place for', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'Shown first');
  await addCard(page, 'Decision', 'Notes', 'Only a note');
  await expectSaved(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const preview = dialog.getByRole('img', { name: 'The map as it will look' });
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  await expect(preview).toHaveAttribute('data-behind', 'false', { timeout: 30_000 });
  await expect(preview).toHaveAttribute('src', /theme=light/);
  await dialog.getByRole('button', { name: 'Dark' }).click();
  await expect(preview).toHaveAttribute('src', /theme=dark/);
  await expect(preview).toHaveAttribute('data-behind', 'false', { timeout: 30_000 });
  await dialog.getByRole('radio', { name: /^Mermaid/ }).check();
  await expect(dialog.getByRole('listitem').filter({ hasText: '1 note' })).toBeVisible();
});

test('makes a copy and goes to it', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page, 'Original');
  await addCard(page, 'Decision', 'Frontstage', 'In both');
  await expectSaved(page);
  await page.getByRole('button', { name: 'More for this journey' }).click();
  await page.getByRole('menuitem', { name: 'Make a copy' }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
  await expect(card(page, 'In both')).toBeVisible();
});

test('asks who comes straight to a journey, and then says that it is not theirs', async ({
  signIn,
  stranger,
  allowTrouble,
}) => {
  allowTrouble(/404 \(Not Found\)/);
  const ann = await signIn('Ann');
  const id = await openBlank(ann);
  const page = await stranger();
  await page.goto(`/journeys/${id}`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Nosy');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /was not shared with you/ })).toBeVisible();
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

test('keeps the theme that one chooses', async ({ signIn }) => {
  const page = await signIn('Ann', { colorScheme: 'light' });
  await openBlank(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Ann, your settings' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await expect(board(page)).toBeVisible();
  expect(await ground()).toBe(dark);
});

test('undoes and redoes by the buttons of the top bar, and says what', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'Here and gone');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Deleted 1 card')).toBeVisible();
  const history = page.getByRole('banner').getByRole('group', { name: 'History' });
  await history.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Here and gone')).toBeVisible();
  await expect(page.getByText('Undid: Delete')).toBeVisible();
  await history.getByRole('button', { name: 'Redo' }).click();
  await expect(card(page, 'Here and gone')).toHaveCount(0);
});
