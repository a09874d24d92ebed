import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const TABLE = [
  'Phase;Kontaktpunkt;Gefühl;Schmerzpunkte;Interne Nummer',
  'Anruf;Ich wähle die Nummer;3;;17',
  ';Ich warte;meh;Lange Wartezeit;18',
  'Danach;Ich bekomme Post;5;;19',
].join('\n');

test('asks what the columns of a table are, shows what will become of it, and creates that', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await page.goto('/');
  await chooseFile(page, 'calls.csv', TABLE);
  const dialog = page.getByRole('dialog', { name: 'What is in calls.csv?' });
  const outcome = dialog.getByRole('region', { name: 'What will be created' });
  await expect(outcome).toContainText('2 stages · 3 cards · 1 pain point');
  await expect(outcome).toContainText('C3: “meh” is no Emotion.');
  await expect(outcome.getByRole('region', { name: 'Left out' })).toContainText('Interne Nummer');
  await expectAccessible(page);
  // What was guessed can be corrected: the numbers become the descriptions.
  await dialog.getByRole('combobox', { name: 'What “Gefühl” holds' }).click();
  await page.getByRole('option', { name: 'Description' }).click();
  await expect(outcome).not.toContainText('meh');
  await dialog.getByRole('textbox', { name: 'Title of the journey' }).fill('Calls');
  await dialog.getByRole('button', { name: 'Create journey' }).click();
  const done = page.getByRole('dialog', { name: 'Imported calls.csv' });
  await expect(done).toContainText('3 touchpoints');
  await expect(done).toContainText('Interne Nummer');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: 'Calls' })).toBeVisible();
});

test('takes a pasted table with a column a stage, and leaves it when the dialog is closed', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Journeys', level: 1 })).toBeAttached();
  await paste(
    page,
    '# Shop\n\n| Persona: Jamie | | |\n| **Stage** | Finding | Buying |\n|---|---|---|\n| Customer actions | Sees an ad | Pays |\n| Pain points | | Too slow |',
  );
  const dialog = page.getByRole('dialog', { name: /What is in Pasted table/ });
  await expect(dialog.getByRole('combobox', { name: 'How the table is laid out' })).toHaveText(
    'A column for each stage',
  );
  await expect(dialog.getByRole('region', { name: 'What will be created' })).toContainText(
    '2 stages · 2 cards · 1 pain point',
  );
  await expect(dialog.getByRole('region', { name: 'What will be created' })).toContainText('Jamie');
  await expect(dialog.getByRole('textbox', { name: 'Title of the journey' })).toHaveValue('Shop');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Pasted table' })).toHaveCount(0);
});

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Pastes text on the page, as after copying cells of a spreadsheet. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
