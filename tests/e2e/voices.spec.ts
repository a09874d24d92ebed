import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expectSaved, openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const TABLE = `date,score,verbatim,stage
2026-03-01,9,"Quick, and kind",awareness
2026-03-02,2,I waited for an hour,2. Consideration
2026-03-03,7,Lost on the way,Shipping
soon,5,Fine,Loyalty`;

test('lays what customers said on the stages, as one step, and knows it the next time', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  const id = await openBlank(page, 'Survey');
  const heard = async (): Promise<string[]> => {
    const file = await page.request.get(`/api/journeys/${id}/export/json`);
    const { evidence } = (await file.json()) as { evidence: { quote: string }[] };
    return evidence.map(({ quote }) => quote).toSorted();
  };
  const dialog = await openTable(page);
  await expect(dialog.getByRole('combobox', { name: 'Names are in' })).toBeFocused();
  const outcome = dialog.getByRole('region', { name: 'What will be added' });
  await expect(outcome).toContainText('3 pieces of evidence · 1 left out');
  await expect(outcome).toContainText('A5: “soon” is no Date, and this cell is left out.');
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: '“Shipping”, 1 row' }).click();
  await page.getByRole('option', { name: 'Action', exact: true }).click();
  await dialog.getByRole('button', { name: 'Add 4 pieces of evidence' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSaved(page);
  await expect.poll(heard).toEqual(['Fine', 'I waited for an hour', 'Lost on the way', 'Quick, and kind']);

  const again = await openTable(page);
  await expect(again.getByRole('region', { name: 'What will be added' })).toContainText(
    '3 are there already',
  );
  await expect(again.getByRole('button', { name: /^Add 0/ })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(heard).toEqual([]);
});

async function openTable(page: Page) {
  await page.getByRole('button', { name: 'More for this journey' }).click();
  await page.getByRole('menuitem', { name: 'Add what customers said…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'nps.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  const dialog = page.getByRole('dialog', { name: 'What customers said in nps.csv' });
  await expect(dialog).toBeVisible();
  return dialog;
}
