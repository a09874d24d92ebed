import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newJourney, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('paints the picture that the server would draw, as large and through the same lens', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  const id = await newJourney(page, 'A picture: of all', 'contact-centre-call');
  await openJourney(page, id);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const dialog = await openExport(page);
  await dialog.getByRole('combobox', { name: 'Lens' }).click();
  await page.getByRole('option', { name: 'Pains' }).click();
  await dialog.getByRole('button', { name: 'Dark' }).click();
  const { name, bytes } = await download(page);
  expect(name).toBe('A picture of all.png');
  expect(asked.filter((url) => url.includes('/export/png?'))).toEqual([]);
  const drawn = await page.request.get(
    `/api/journeys/${id}/export/png?lens=pains&theme=dark&scale=2&locale=en`,
  );
  const { sizes, different } = await compare(page, bytes, await drawn.body());
  expect(sizes[0]).toEqual(sizes[1]);
  expect(different).toBeLessThan(0.002);
});

test('copies a picture without a background, also when there is no connection', async ({
  signIn,
  allowTrouble,
}) => {
  allowTrouble(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  const page = await signIn('Ann', { permissions: ['clipboard-read', 'clipboard-write'] });
  const id = await newJourney(page, 'Copied', 'contact-centre-call');
  await openJourney(page, id);
  const painter = page.waitForResponse(/paintPicture/);
  const dialog = await openExport(page);
  await (await painter).finished();
  await dialog.getByRole('checkbox', { name: 'Without a background' }).check();
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Copy as picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.', { timeout: 30_000 });
  const corners = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error('nothing was copied');
    const image = await createImageBitmap(await item.getType('image/png'));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const seen = data.filter((value, index) => index % 4 === 3 && value === 255).length;
    return { first: data[3], last: data.at(-1), seen: seen / (width * height) };
  });
  expect(corners).toMatchObject({ first: 0, last: 0 });
  expect(corners.seen).toBeGreaterThan(0.1);
});

test('asks the server for a picture that a browser cannot paint', async ({ signIn }) => {
  const page = await signIn('Ann');
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'OffscreenCanvas');
  });
  await openJourney(page, await newJourney(page, 'Drawn elsewhere'));
  await openExport(page);
  const { name, bytes } = await download(page);
  expect(name).toBe('Drawn elsewhere.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
});

async function openExport(page: Page) {
  await page.keyboard.press('Control+Shift+E');
  return page.getByRole('dialog', { name: 'Export' });
}

async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const event = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Download' }).click();
  const file = await event;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** How large two pictures are, and which share of their points anybody would call of another colour. */
function compare(page: Page, ...files: Buffer[]): Promise<{ sizes: number[][]; different: number }> {
  return page.evaluate(
    async (pictures) => {
      const images = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          return { size: [width, height], data: context.getImageData(0, 0, width, height).data };
        }),
      );
      const [one, other] = images.map(({ data }) => data);
      if (one === undefined || other === undefined) throw new Error('two are compared');
      let different = 0;
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)) > 96))
          different += 1;
      return { sizes: images.map(({ size }) => size), different: different / (one.length / 4) };
    },
    files.map((file) => file.toString('base64')),
  );
}
