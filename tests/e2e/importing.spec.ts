import type { Page } from '@playwright/test';
import { cards } from './support/board.ts';
import { expectSaved, newJourney, sample } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const SAMPLES = ['customer-support.ojf', 'ecommerce-purchase.ojf', 'hotel-check-in-blueprint.ojf'] as const;

for (const name of SAMPLES) {
  test(`imports ${name} by a drop, and says what became of its parts`, async ({ signIn }) => {
    const page = await signIn('Ann');
    await page.goto('/');
    const file = sample(name);
    const { stages, nodes } = JSON.parse(file) as {
      stages: { name: string }[];
      nodes: { title: string; description: string }[];
    };
    await dropFile(page, name, file);
    const dialog = page.getByRole('dialog', { name: `Imported ${name}` });
    await expect(dialog).toContainText('Kept');
    await expect(dialog).toContainText(`${stages.length} stages`);
    await dialog.getByRole('link', { name: 'Open journey' }).click();
    await expectSaved(page);
    await page.keyboard.press('Shift+0');
    await expect(cards(page).first()).toBeVisible();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const summary = (await (await page.request.get(`/api/journeys/${id}`)).json()) as {
      counts: { stages: number; touchpoints: number; notes: number };
    };
    expect(summary.counts.stages).toBe(stages.length);
    expect(summary.counts.touchpoints + summary.counts.notes).toBeGreaterThanOrEqual(nodes.length);
  });
}

test('says where and why a broken file is broken, and creates nothing', async ({ signIn, allowTrouble }) => {
  allowTrouble(/40\d .*\(\/api\/journeys\/import\)|422/);
  const page = await signIn('Ann');
  await newJourney(page, 'The only one');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  const broken = sample('customer-support.ojf').replace('"stages": [', '"stages": [,');
  await dropFile(page, 'broken.ojf', broken);
  const dialog = page.getByRole('dialog', { name: 'broken.ojf was not imported' });
  await expect(dialog.getByRole('alert')).toContainText(/line \d+/i);
  await expect(dialog).toContainText('Nothing was created.');
  await dialog.getByRole('button', { name: 'Close' }).first().click();

  const wrong = sample('customer-support.ojf').replace('"stages": [', '"stages": "none", "others": [');
  await dropFile(page, 'wrong.ojf', wrong);
  const other = page.getByRole('dialog', { name: 'wrong.ojf was not imported' });
  await expect(other.getByRole('alert')).toContainText(/stages/);
  await page.keyboard.press('Escape');

  await dropFile(page, 'photo.png', 'not a map');
  await expect(page.getByRole('alert')).toContainText('cannot read files like this');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('imports several files chosen by hand', async ({ signIn }) => {
  const page = await signIn('Ann');
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import file' }).press('Enter');
  await (
    await chooser
  ).setFiles(
    SAMPLES.slice(0, 2).map((name) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(sample(name)),
    })),
  );
  const dialog = page.getByRole('dialog', { name: 'Imported files' });
  const links = dialog.getByRole('link', { name: 'Open journey' });
  await expect(links).toHaveCount(2);
  await expect(links.last()).toHaveAccessibleDescription(SAMPLES[1]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Import file' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
});

/** Drops a file on the page, as the file manager of a system does. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Journeys', level: 1 })).toBeAttached();
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}
