import { expectAccessible } from './support/accessibility.ts';
import { board } from './support/board.ts';
import { expectSaved, letIn, newJourney, openJourney } from './support/journeys.ts';
import { openOutline, outline, outlineCard, outlineEditor, tableCell } from './support/outline.ts';
import { expect, test } from './support/test.ts';

const TEMPLATE = 'contact-centre-call';

test('moves, undoes and deletes from the keyboard, and says so in words', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', TEMPLATE));
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /\S/ });
  await outlineCard(page, 'I wait on hold').click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(said).toContainText('Moved to Explaining, Customer actions, 2 of 4');
  await expect(outlineCard(page, 'I wait on hold')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said).toContainText('Moved to Explaining, Customer actions, 3 of 4');
  await page.keyboard.press('Delete');
  await expect(outlineCard(page, 'I wait on hold')).toHaveCount(0);
  await expect(outlineCard(page, 'I am transferred')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tableCell(page, 'Customer actions', 3).getByRole('button')).toHaveCount(2);
  await expectSaved(page);
});

test('keeps the keyboard where the work is while others move and remove things', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bob = await signIn('Bob');
  const id = await newJourney(ann, 'Calling', TEMPLATE);
  await letIn(ann, bob, id);
  await openOutline(ann, id);
  await openOutline(bob, id);

  await outlineCard(ann, 'I wait on hold').click();
  await expect(outlineCard(bob, 'I wait on hold')).toHaveAccessibleName(/Ann here$/);

  await outlineCard(bob, 'I wait on hold').click();
  await bob.keyboard.press('Alt+ArrowRight');
  await expect(tableCell(ann, 'Customer actions', 4)).toContainText('I wait on hold');
  await expect(outlineCard(ann, 'I wait on hold')).toBeFocused();

  await ann.keyboard.press('Enter');
  await expect(outlineEditor(ann)).toBeFocused();
  await ann.keyboard.press('ControlOrMeta+Home');
  await ann.keyboard.type('Here ');
  await bob.keyboard.press('Alt+ArrowLeft');
  await expect(tableCell(ann, 'Customer actions', 3).getByRole('textbox')).toBeFocused();
  await ann.keyboard.type('now ');
  await ann.keyboard.press('Enter');
  for (const page of [ann, bob]) await expect(outlineCard(page, 'Here now I wait on hold')).toBeVisible();

  await bob.keyboard.press('Delete');
  await expect(outlineCard(ann, 'Here now')).toHaveCount(0);
  await expect(outlineCard(ann, 'I choose from the menu')).toBeFocused();
  await expect(ann.getByText(/was removed\. You are at I choose from the menu/)).toBeVisible();
});

test('reads as a document, in which everything is to be edited too', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', TEMPLATE));
  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Explaining/ })).toBeVisible();
  const transferred = outline(page)
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { level: 4, name: /^I am transferred/ }),
    });
  for (const words of [
    'Moment of truth: broken',
    'it was thrown away',
    'Joined-up service: failing · observed',
    'I have to say everything again · catastrophe',
  ])
    await expect(transferred).toContainText(words);
  await outlineCard(page, 'I am transferred').click();
  await page.keyboard.press('1');
  await expect(transferred).toContainText('Friendliness: watch');
  await page.keyboard.press('ArrowUp');
  await expect(outlineCard(page, 'I tell the whole story')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I hang up');
  await page.keyboard.press('Enter');
  await expect(outlineCard(page, 'I hang up')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('heading', { level: 2 }).nth(2)).toHaveAccessibleName(/^Explaining/);
  await expectAccessible(page);
});

test('opens as the link says, and as one chose on this device', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const vic = await signIn('Vic');
  const id = await newJourney(ann, 'Calling', TEMPLATE);
  await letIn(ann, vic, id, 'viewer');
  await openOutline(vic, id);
  await expect(outlineCard(vic, 'I wait on hold')).toBeVisible();
  await outlineCard(vic, 'I wait on hold').dblclick();
  await vic.keyboard.press('t');
  await expect(outlineEditor(vic)).toHaveCount(0);
  await expect(vic.getByRole('button', { name: 'Add lane' })).toHaveCount(0);

  await openJourney(ann, id);
  await expect(board(ann)).toBeVisible();
  await ann.keyboard.press('o');
  await expect(ann.getByRole('grid')).toBeVisible();
  await ann.goto(`/journeys/${id}`);
  await expect(ann.getByRole('grid')).toBeVisible();
  await ann.goto(`/journeys/${id}?view=board`);
  await expect(board(ann)).toBeVisible();
  await expect(ann.getByRole('grid')).toHaveCount(0);
});

test('prints as a table and a document, and nothing of the screen around them', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newJourney(page, 'Calling', TEMPLATE));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The code of the printed page is fetched once the board has been drawn.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByRole('table')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('table')).toContainText('I wait on hold because I have no other way');
  await expect(page.getByRole('heading', { level: 2, name: 'Explaining' })).toBeVisible();
  await expect(page.getByText('it was thrown away')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(board(page)).toBeVisible();
});
