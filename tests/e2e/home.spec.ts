import type { Page } from '@playwright/test';
import { TEMPLATES } from '../../shared/templates/templateCatalogue.ts';
import { board, cards, stageHeader } from './support/board.ts';
import { expectSaved, newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('asks for a name on the first visit, and remembers it', async ({ stranger }) => {
  const page = await stranger();
  await page.goto('/');
  const dialog = page.getByRole('dialog', { name: 'What should others call you?' });
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('it needs one');
  await page.keyboard.type('Ann');
  await dialog.getByRole('radio').nth(3).check();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Start your first journey' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ann, your settings' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('changes the name of a person', async ({ signIn }) => {
  const page = await signIn('Ann');
  await page.goto('/');
  await page.getByRole('button', { name: 'Ann, your settings' }).click();
  await page.getByRole('menuitem', { name: 'Change name or colour' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Anna');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Anna, your settings' })).toBeVisible();
});

test('starts a blank journey with five stages from the empty page', async ({ signIn }) => {
  const page = await signIn('Ann');
  await page.goto('/');
  await page.getByRole('button', { name: 'Start your first journey' }).click();
  await expect(page.getByRole('textbox', { name: 'What is the customer trying to do?' })).toBeFocused();
  await page.keyboard.type('Get a bill corrected');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  await expect(page).toHaveTitle('Get a bill corrected · Waymark');
  for (const stage of ['Awareness', 'Consideration', 'Decision', 'Action', 'Loyalty'])
    await expect(stageHeader(page, stage)).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

for (const { id, label } of TEMPLATES.filter((template) => template.id !== 'blank')) {
  test(`starts from the template ${label}, annotated`, async ({ signIn }) => {
    const page = await signIn('Ann');
    await page.goto('/');
    await page.getByRole('button', { name: 'Start your first journey' }).click();
    await page.getByRole('radio', { name: label }).check({ force: true });
    await page.getByRole('button', { name: 'Create journey' }).click();
    await expect(board(page)).toBeVisible();
    await expectSaved(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/journeys\/.+/);
    await page.getByRole('link', { name: 'All journeys' }).click();
    const tile = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    await expect(tile).toHaveCount(1);
    await expect(tile).toContainText(/[1-9]\d* needs at risk/);
    await expect(tile).toContainText(/[1-9]\d* moments? of truth/);
    await expect(tile, id).toContainText(/[1-9]\d* touchpoints/);
  });
}

test('renames a journey on home and on its page', async ({ signIn }) => {
  const page = await signIn('Ann');
  await newJourney(page, 'Old name');
  await page.goto('/');
  await command(page, 'Old name', 'Rename');
  await page.getByRole('textbox', { name: 'Title of the journey' }).fill('New name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'New name' })).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Other name');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'New name' })).toBeFocused();
  await page.keyboard.press('Enter');
  const title = page.getByRole('banner').getByRole('textbox', { name: 'Title of the journey' });
  await expect(title).toHaveValue('New name');
  await title.fill('Newest name');
  await title.press('Enter');
  await expectSaved(page);
  await page.getByRole('link', { name: 'All journeys' }).click();
  await expect(page.getByRole('link', { name: 'Newest name' })).toBeVisible();
});

test('searches and sorts', async ({ signIn }) => {
  const page = await signIn('Ann');
  await newJourney(page, 'B is a bill');
  await newJourney(page, 'C is a call', 'contact-centre-call');
  await newJourney(page, 'A is an apple');
  await page.goto('/');
  const titles = page.getByRole('heading', { level: 2 });
  await expect(titles).toHaveText(['A is an apple', 'C is a call', 'B is a bill']);
  await sortBy(page, 'Title');
  await expect(titles).toHaveText(['A is an apple', 'B is a bill', 'C is a call']);
  await sortBy(page, 'Most at risk');
  await expect(titles.first()).toHaveText('C is a call');
  await page.getByRole('searchbox', { name: 'Search journeys' }).fill('BILL');
  await expect(titles).toHaveText(['B is a bill']);
  await page.getByRole('searchbox', { name: 'Search journeys' }).fill('nowhere');
  await expect(page.getByText('No journey has “nowhere”')).toBeVisible();
});

test('makes a copy, archives and takes out of the archive', async ({ signIn }) => {
  const page = await signIn('Ann');
  await newJourney(page, 'Original');
  await page.goto('/');
  await command(page, 'Original', 'Make a copy');
  const titles = page.getByRole('heading', { level: 2 });
  await expect(titles).toHaveCount(2);
  await command(page, 'Original', 'Archive');
  await expect(titles).toHaveCount(1);
  await page.getByRole('button', { name: 'Archived', exact: true }).click();
  await expect(titles).toHaveText(['Original']);
  await command(page, 'Original', 'Take out of the archive');
  await expect(page.getByText('Nothing is archived.')).toBeVisible();
  await page.getByRole('button', { name: 'Current' }).click();
  await expect(titles).toHaveCount(2);
});

test('deletes a journey, and undo brings it back', async ({ signIn }) => {
  const page = await signIn('Ann');
  const id = await openBlank(page, 'Deleted too soon');
  await page.goto('/');
  await command(page, 'Deleted too soon', 'Delete');
  await expect(page.getByText('Deleted “Deleted too soon”')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Deleted too soon' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Deleted too soon' })).toBeVisible();
  await openJourney(page, id);
});

test('shows who is in a journey', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page, 'Somebody is in it');
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(
    other.getByRole('list', { name: 'In it now' }).getByRole('img', { name: 'Ann' }),
  ).toBeVisible();
});

async function command(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function sortBy(page: Page, sorting: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Sort by' }).click();
  await page.getByRole('option', { name: sorting }).click();
}
