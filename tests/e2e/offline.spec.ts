import type { Page } from '@playwright/test';
import { addCard, card, cards, cell, clickCard, titleEditor } from './support/board.ts';
import { holdConnection } from './support/connection.ts';
import { expectSaved, letIn, openBlank, openJourney, savedState } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

// Reconnecting waits longer each time.
test.slow();

const AWAY = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to load resource/;

test('says when it is offline, and merges what both sides did meanwhile', async ({
  signIn,
  allowTrouble,
}) => {
  allowTrouble(AWAY);
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const connection = await holdConnection(ann.context());
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'Shared');
  await expect(card(bo, 'Shared')).toBeVisible();

  await connection.cut();
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');
  await clickCard(ann, 'Shared');
  await ann.keyboard.press('F2');
  await expect(titleEditor(ann)).toBeFocused();
  await ann.keyboard.type(' by Ann');
  await ann.keyboard.press('Enter');
  await addCard(bo, 'Decision', 'Backstage', 'Meanwhile');
  await clickCard(bo, 'Shared');
  await bo.keyboard.press('F2');
  await bo.keyboard.press('Home');
  await bo.keyboard.type('Really ');
  await bo.keyboard.press('Enter');
  await expectSaved(bo);
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');

  await connection.mend();
  for (const page of [ann, bo]) {
    await expect(card(page, 'Really Shared by Ann')).toBeVisible({ timeout: 17_000 });
    await expect(card(page, 'Meanwhile')).toBeVisible();
    await expect(cards(page)).toHaveCount(2);
    await expectSaved(page);
  }
});

test('lets two tabs of one person agree while both are offline', async ({ signIn, allowTrouble }) => {
  allowTrouble(AWAY);
  const first = await signIn('Ann');
  const connection = await holdConnection(first.context());
  const id = await openBlank(first);
  const second = await first.context().newPage();
  await openJourney(second, id);
  await connection.cut();
  await expect(savedState(first)).toHaveText('Offline — kept on this device');
  await addCard(first, 'Awareness', 'Notes', 'Without a server');
  await expect(card(second, 'Without a server')).toBeVisible();
});

test('sends what the server had not heard yet when the tab crashed, to the last letter', async ({
  signIn,
}) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const connection = await holdConnection(ann.context());
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  connection.deafen();
  const { x, y } = await cell(ann, 'Decision', 'Customer actions');
  await ann.mouse.dblclick(x, y);
  await expect(titleEditor(ann)).toBeFocused();
  await ann.keyboard.type('Just in time');
  await crash(ann);

  const again = await ann.context().newPage();
  await openJourney(again, id);
  for (const page of [again, bo]) await expect(card(page, 'Just in time')).toBeVisible();
});

test('says so when this device has no room left, and claims nothing before', async ({
  signIn,
  allowTrouble,
}) => {
  allowTrouble(AWAY);
  allowTrouble(/AbortError/);
  const ann = await signIn('Ann');
  const connection = await holdConnection(ann.context());
  await openBlank(ann);
  // What comes with the first edit is fetched before the connection goes.
  await addCard(ann, 'Awareness', 'Customer actions', 'Before');
  await ann.evaluate(refuseToStore);
  await connection.cut();
  await addCard(ann, 'Action', 'Customer actions', 'In the journal');
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');
  await ann.evaluate(fillStorage);
  await addCard(ann, 'Decision', 'Customer actions', 'Nowhere else');
  await expect(savedState(ann)).toHaveText('Offline — keep this tab open');
  await connection.mend();
  await expect(savedState(ann)).toHaveText('Saved', { timeout: 17_000 });
});

/** Runs in the page: from now on its databases take nothing more, as on a full disk. */
function refuseToStore(): void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function refuse(this: IDBObjectStore, value: unknown) {
    const request = add.call(this, value);
    this.transaction.abort();
    return request;
  };
}

/** Runs in the page: leaves no room for another letter. */
function fillStorage(): void {
  for (let size = 100_000; size > 0; size = Math.floor(size / 10))
    try {
      for (let entry = 0; ; entry++) localStorage.setItem(`${size}-${entry}`, 'x'.repeat(size));
    } catch {
      // Full, for words of this size.
    }
}

/** Ends what runs in a page, without a chance for it to do anything about it. */
async function crash(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It is never answered.
  client.send('Page.crash').catch(() => undefined);
  await crashed;
}

test('goes on without a part of the page that cannot be fetched, and says so', async ({
  signIn,
  allowTrouble,
}) => {
  allowTrouble(AWAY);
  const page = await signIn('Ann');
  await page.route(/\/assets\/soon-[^/]*\.js$/, (route) => route.abort('internetdisconnected'));
  await openBlank(page);
  // Each part that is missing says so; they lie on each other.
  const missing = page.getByText('A part of this page could not be fetched.').first();
  await expect(missing).toBeVisible();
  await addCard(page, 'Awareness', 'Customer actions', 'Notice');
  await expectSaved(page);

  await page.unroute(/\/assets\/soon-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Reload' }).last().click();
  await expect(card(page, 'Notice')).toBeVisible();
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: 'Words to find' })).toBeVisible();
});
