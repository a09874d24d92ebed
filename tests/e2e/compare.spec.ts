import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addCard, board, card, clickCard } from './support/board.ts';
import { expectSaved, letIn, openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test.slow();

async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this journey' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** The id of the journey that a page shows. */
function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

function halves(page: Page, lane: string) {
  const row = page
    .getByRole('table', { name: 'Both journeys' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: lane }) })
    .first();
  return { before: row.getByRole('cell').nth(0), after: row.getByRole('cell').nth(1) };
}

test('a to-be is made of a journey, changed, and compared with it', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const asIs = await openBlank(ann, 'A bill');
  await addCard(ann, 'Awareness', 'Customer actions', 'I wait');
  await addCard(ann, 'Consideration', 'Customer actions', 'I call');
  await clickCard(ann, 'I wait');
  await ann.keyboard.press('7');
  await expect(card(ann, 'I wait')).toHaveAccessibleName(/1 need at risk/);
  await expectSaved(ann);
  await chooseFromMenu(ann, 'Make a to-be of this');
  await expect(ann).not.toHaveURL(new RegExp(asIs));
  await expect(card(ann, 'I wait')).toBeVisible();
  await expectSaved(ann);
  const toBe = idOf(ann);

  const other = await ann.context().newPage();
  await other.goto(`/journeys/${toBe}/compare`);
  await expect(other.getByRole('heading', { name: 'Nothing has changed yet' })).toBeVisible();

  // The page that compares follows what is done on the map.
  await clickCard(ann, 'I wait');
  await ann.keyboard.press('Delete');
  await addCard(ann, 'Decision', 'Customer actions', 'I get a message');
  await expectSaved(ann);
  await expect(other.getByRole('heading', { name: '2 changes' })).toBeVisible({ timeout: 2_000 });
  const { before, after } = halves(other, 'Customer actions');
  await expect(before).toContainText('I wait');
  await expect(before).toContainText('Removed');
  await expect(after).toContainText('Nothing');
  const risk = other.getByRole('table', { name: 'What the to-be would change' }).getByRole('row', {
    name: /Needs at risk/,
  });
  await expect(risk).toContainText('better');
  await expectAccessible(other);

  await other.getByRole('region', { name: 'Changes' }).getByRole('link', { name: 'I get a message' }).click();
  await expect(board(other)).toBeVisible();
  await expect(other.getByRole('complementary', { name: 'Inspector' })).toContainText('I get a message');
  await expect(other).toHaveURL(new RegExp(`/journeys/${toBe}$`));
  await chooseFromMenu(other, 'Open the as-is');
  await expect(other).toHaveURL(new RegExp(`/journeys/${asIs}$`));
});

test('says when the to-be is not shared, or was deleted', async ({ signIn, allowTrouble }) => {
  allowTrouble(/404/);
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  const asIs = await openBlank(ann, 'A bill');
  await letIn(ann, bob, asIs, 'viewer');
  await bob.goto(`/journeys/${asIs}/compare`);
  await expect(bob.getByRole('heading', { name: 'This journey has no to-be yet' })).toBeVisible();
  await expect(bob.getByRole('button', { name: 'Make a to-be of this' })).toHaveCount(0);

  const made = await ann.request.post(`/api/journeys/${asIs}/counterpart`);
  const { id: toBe } = (await made.json()) as { id: string };
  await expect(
    bob.getByRole('heading', { name: 'The to-be was deleted, or it is not shared with you' }),
  ).toBeVisible();

  await ann.goto(`/journeys/${asIs}/compare`);
  await expect(ann.getByRole('heading', { name: 'Nothing has changed yet' })).toBeVisible();
  expect((await ann.request.delete(`/api/journeys/${toBe}`)).ok()).toBe(true);
  await expect(
    ann.getByRole('heading', { name: 'The to-be was deleted, or it is not shared with you' }),
  ).toBeVisible();
  await expect(ann.getByRole('button', { name: 'Make a to-be of this' })).toBeVisible();
});
