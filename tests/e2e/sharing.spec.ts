import type { Page } from '@playwright/test';
import { addCard, board, card, cards, cell, clickCard, drag, expectIn } from './support/board.ts';
import { letIn, newJourney, openBlank, openJourney, savedState } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

test('shares by a link, with which an editor edits', async ({ signIn, stranger }) => {
  const ann = await signIn('Ann', CLIPBOARD);
  await openBlank(ann, 'Shared by a link');
  await addCard(ann, 'Decision', 'Frontstage', 'By Ann');
  const url = await makeLink(ann, 'Editors');
  expect(await ann.evaluate(() => navigator.clipboard.readText())).toBe(url);

  const bo = await stranger();
  await bo.goto(url);
  await bo.getByRole('textbox', { name: 'Your name' }).fill('Bo');
  await bo.keyboard.press('Enter');
  await expect(card(bo, 'By Ann')).toBeVisible();
  expect(bo.url()).not.toContain('#');
  await addCard(bo, 'Awareness', 'Frontstage', 'By Bo');
  await ann.keyboard.press('Escape');
  await expect(card(ann, 'By Bo')).toBeVisible();
  await bo.getByRole('button', { name: 'Share' }).click();
  await expect(bo.getByRole('dialog')).toContainText('Only the owner can share it.');
});

for (const role of ['viewer', 'commenter'] as const) {
  test(`lets a ${role} look and follow, and change nothing`, async ({ signIn }) => {
    const ann = await signIn('Ann');
    const vi = await signIn('Vi');
    const id = await openBlank(ann);
    await addCard(ann, 'Decision', 'Frontstage', 'Untouched');
    await letIn(ann, vi, id, role);
    await openJourney(vi, id);
    await expect(savedState(vi)).toHaveText('View only');
    await expect(vi.getByRole('navigation', { name: 'Tools' })).toHaveCount(0);

    await clickCard(vi, 'Untouched');
    const inspector = vi.getByRole('complementary', { name: 'Inspector' });
    await expect(inspector).toContainText('Untouched');
    await expect(inspector.getByRole('textbox')).toHaveCount(0);
    await expect(vi.getByRole('toolbar')).toHaveCount(0);
    for (const key of ['m', 'p', '1', 't', 'n', 'Delete', 'ControlOrMeta+d', 'Enter', 'x'])
      await vi.keyboard.press(key);
    const empty = await cell(vi, 'Awareness', 'Notes');
    await vi.mouse.dblclick(empty.x, empty.y);
    await vi.keyboard.type('yet');
    await drag(vi, card(vi, 'Untouched'), 'Awareness', 'Notes');
    await expect(board(vi).getByRole('textbox')).toHaveCount(0);
    await expectIn(vi, 'Untouched', 'Decision', 'Frontstage');
    await expect(card(vi, 'Untouched')).toHaveAccessibleName(/1 of 1$/);

    await addCard(ann, 'Awareness', 'Backstage', 'New');
    await expect(card(vi, 'New')).toBeVisible();
    await expect(cards(vi)).toHaveCount(2);
    await expectIn(ann, 'Untouched', 'Decision', 'Frontstage');
  });
}

test('closes the open page of whoever came by a revoked link', async ({ signIn, allowTrouble }) => {
  allowTrouble(/404 \(Not Found\)|WebSocket/);
  const ann = await signIn('Ann');
  const vi = await signIn('Vi');
  const id = await openBlank(ann);
  await letIn(ann, vi, id, 'viewer');
  await openJourney(vi, id);

  await ann.getByRole('button', { name: 'Share' }).click();
  const dialog = ann.getByRole('dialog', { name: 'Share this journey' });
  await expect(dialog.getByText('1 person joined')).toBeVisible();
  await dialog.getByRole('button', { name: 'Revoke this viewer link' }).click();
  await expect(dialog.getByText('That person loses access.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(dialog.getByText('1 person joined')).toHaveCount(0);

  await expect(vi.getByRole('heading', { name: 'Your access was ended' })).toBeVisible();
  await vi.reload();
  await expect(
    vi.getByRole('heading', { name: /does not exist, or it was not shared with you/ }),
  ).toBeVisible();
});

test('hides a journey from strangers', async ({ signIn, allowTrouble }) => {
  allowTrouble(/404 \(Not Found\)/);
  const ann = await signIn('Ann');
  const id = await newJourney(ann, 'Private');
  const stranger = await signIn('Stranger');
  await stranger.goto(`/journeys/${id}`);
  await expect(
    stranger.getByRole('heading', { name: /does not exist, or it was not shared with you/ }),
  ).toBeVisible();
  await stranger.getByRole('link', { name: 'Go to your journeys' }).click();
  await expect(stranger.getByRole('button', { name: 'Start your first journey' })).toBeVisible();
});

test('says when a link is not complete or does not work', async ({ signIn, allowTrouble }) => {
  allowTrouble(/40\d .*\/api\/join/);
  const page = await signIn('Ann');
  await page.goto('/join');
  await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
  await page.goto('/join#nonsense');
  await page.reload();
  await expect(
    page.getByRole('heading', { name: /This link (does not work|is not complete)/ }),
  ).toBeVisible();
});

test('ends the work of everybody in a journey that is deleted', async ({ signIn, allowTrouble }) => {
  allowTrouble(/404 \(Not Found\)|WebSocket/);
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  expect((await ann.request.delete(`/api/journeys/${id}`)).ok()).toBe(true);
  await expect(bo.getByRole('heading', { name: 'This journey was deleted' })).toBeVisible();
});

async function makeLink(page: Page, who: string): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${who}`) })
    .click();
  return page.getByRole('textbox', { name: 'Address of the link' }).inputValue();
}
