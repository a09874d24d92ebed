import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addCard, card, clickCard } from './support/board.ts';
import { expectSaved, letIn, newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test.slow();

/** A PNG in one colour. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([58, 91, 217]))]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([size, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function inspectorOf(page: Page) {
  return page.getByRole('complementary', { name: 'Inspector' });
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await inspectorOf(page).getByRole('button', { name: 'Add a picture' }).click();
  await (await chooser).setFiles({ name, mimeType, buffer });
}

/** Drops or pastes a picture, as a hand or the clipboard would. */
async function give(page: Page, how: 'drop' | 'paste', at: { x: number; y: number }): Promise<void> {
  await page.evaluate(
    ({ type, x, y, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'letter.png', { type: 'image/png' }));
      const target = type === 'drop' ? document.elementFromPoint(x, y) : document.activeElement;
      const init = { bubbles: true, cancelable: true, clientX: x, clientY: y };
      target?.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: data })
          : new ClipboardEvent('paste', { ...init, clipboardData: data }),
      );
    },
    { type: how, ...at, bytes: [...png(30, 20)] },
  );
}

test('a picture on a card is small, has words, and is seen by everybody', async ({ signIn }) => {
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  const id = await openBlank(ann);
  await letIn(ann, bob, id, 'viewer');
  await openJourney(bob, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'I read the letter');
  await clickCard(ann, 'I read the letter');
  await choose(ann, 'large.png', 'image/png', png(2400, 1200));

  const inspector = inspectorOf(ann);
  await expect(inspector.getByRole('group', { name: 'Picture 1' })).toBeVisible();
  await inspector.getByRole('textbox', { name: 'What it shows' }).fill('The letter with the wrong sum');
  await expectSaved(ann);
  await expect(card(ann, 'I read the letter')).toHaveAccessibleName(/1 picture/);

  await expect(card(bob, 'I read the letter')).toHaveAccessibleName(/1 picture/);
  const thumbnail = card(bob, 'I read the letter').locator('img');
  await expect.poll(() => thumbnail.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1600);
  const address = await thumbnail.evaluate((img: HTMLImageElement) => img.src);
  // What PDF and slides can show.
  expect((await bob.request.get(address)).headers()['content-type']).toBe('image/png');
  await clickCard(bob, 'I read the letter');
  await inspectorOf(bob).getByRole('button', { name: 'View large: The letter with the wrong sum' }).click();
  const large = bob.getByRole('dialog', { name: 'The letter with the wrong sum' });
  await expect(large.getByRole('img', { name: 'The letter with the wrong sum' })).toBeVisible();
  await expectAccessible(bob);
  await bob.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(inspectorOf(bob).getByRole('button', { name: 'Add a picture' })).toHaveCount(0);

  await inspector.getByRole('button', { name: 'Remove picture' }).click();
  await expect(card(bob, 'I read the letter')).not.toHaveAccessibleName(/picture/);
  await ann.keyboard.press('Control+z');
  await expect(card(bob, 'I read the letter')).toHaveAccessibleName(/1 picture/);
});

test('a picture comes by being dropped on a card, and from the clipboard', async ({ signIn }) => {
  const ann = await signIn('Ann');
  await openBlank(ann);
  await addCard(ann, 'Awareness', 'Customer actions', 'I call');
  const box = await card(ann, 'I call').boundingBox();
  const at = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 30 };
  await give(ann, 'drop', at);
  await expect(card(ann, 'I call')).toHaveAccessibleName(/1 picture/);
  await clickCard(ann, 'I call');
  await give(ann, 'paste', at);
  await expect(card(ann, 'I call')).toHaveAccessibleName(/2 pictures/);
});

test('what is no picture, and what cannot be sent, is refused in words', async ({ signIn, allowTrouble }) => {
  allowTrouble(/Failed to load resource|net::ERR|WebSocket/);
  const ann = await signIn('Ann');
  await openBlank(ann);
  await addCard(ann, 'Awareness', 'Customer actions', 'I call');
  await clickCard(ann, 'I call');
  const inspector = inspectorOf(ann);
  await choose(ann, 'notes.txt', 'image/png', Buffer.from('not a picture'));
  await expect(inspector.getByRole('alert')).toContainText('This is no picture that can be shown');
  await inspector.getByRole('button', { name: 'Put away' }).click();
  await expect(inspector.getByRole('alert')).toHaveCount(0);

  await ann.context().setOffline(true);
  await choose(ann, 'letter.png', 'image/png', png(30, 20));
  await expect(inspector.getByRole('alert')).toContainText('Pictures need the server');
  await ann.context().setOffline(false);
  await expect(card(ann, 'I call')).not.toHaveAccessibleName(/picture/);
});

/** What copying the selected cards puts on the clipboard. */
function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('application/x-waymark-clip');
  });
}

async function pasteClip(page: Page, clip: string): Promise<void> {
  await page.mouse.move(400, 300);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('application/x-waymark-clip', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clip);
}

test('pictures come along when cards are pasted into another journey', async ({ signIn, allowTrouble }) => {
  allowTrouble(/404/);
  const [ann, bob] = [await signIn('Ann'), await signIn('Bob')];
  await openBlank(ann);
  await addCard(ann, 'Awareness', 'Customer actions', 'I call');
  await clickCard(ann, 'I call');
  await choose(ann, 'letter.png', 'image/png', png(30, 20));
  await inspectorOf(ann).getByRole('textbox', { name: 'What it shows' }).fill('The letter');
  await expectSaved(ann);
  await ann.keyboard.press('Escape');
  await clickCard(ann, 'I call');
  const clip = await copied(ann);

  const other = await newJourney(ann, 'Another');
  await letIn(ann, bob, other, 'viewer');
  await openJourney(ann, other);
  await pasteClip(ann, clip);
  await expect(card(ann, 'I call')).toBeVisible();
  await expectSaved(ann);
  await openJourney(bob, other);
  const thumbnail = card(bob, 'I call').locator('img');
  await expect.poll(() => thumbnail.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(30);
  await bob.getByRole('button', { name: 'Outline' }).click();
  await bob.getByRole('button', { name: 'Document' }).click();
  await expect(bob.getByRole('img', { name: 'The letter' })).toBeVisible();

  // From a journey that one may not see, the card comes without the file, and says so.
  const third = await newJourney(ann, 'A third one');
  await openJourney(ann, third);
  await pasteClip(ann, JSON.stringify({ ...(JSON.parse(clip) as object), from: 'elsewhere' }));
  await expect(ann.getByText(/^Pasted without pictures/)).toBeVisible();
  await expect(inspectorOf(ann)).toContainText('This picture is not on this server: The letter');
});
