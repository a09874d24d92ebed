import { addCard, card, cards, clickCard } from './support/board.ts';
import { expectSaved, letIn, openBlank, openJourney, savedState } from './support/journeys.ts';
import { startOwnServer, type OwnServer } from './support/ownServer.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ server: OwnServer }>({
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, give) => {
    const server = await startOwnServer();
    await give(server);
    await server.remove();
  },
  baseURL: async ({ server }, give) => {
    await give(server.url);
  },
});

// Reconnecting waits longer each time.
test.slow();

const GONE = /WebSocket|ERR_CONNECTION_REFUSED|Failed to load resource/;

test('goes on after the server was killed while two people edit', async ({
  signIn,
  server,
  allowTrouble,
}) => {
  allowTrouble(GONE);
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'Before');
  await expect(card(bo, 'Before')).toBeVisible();

  await server.kill();
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');
  await expect(savedState(bo)).toHaveText('Offline — kept on this device');
  await addCard(ann, 'Decision', 'Customer actions', 'By Ann, offline');
  await addCard(bo, 'Action', 'Customer actions', 'By Bo, offline');
  await clickCard(bo, 'Before');
  await bo.keyboard.press('m');
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');
  await server.start();

  for (const page of [ann, bo]) {
    await expect(card(page, 'By Ann, offline')).toBeVisible({ timeout: 17_000 });
    await expect(card(page, 'By Bo, offline')).toBeVisible({ timeout: 17_000 });
    await expect(card(page, 'Before')).toHaveAccessibleName(/moment of truth mixed/);
    await expect(cards(page)).toHaveCount(3);
    await expectSaved(page);
  }
});

test('loses nothing when a tab is closed while the server is away', async ({
  signIn,
  server,
  allowTrouble,
}) => {
  allowTrouble(GONE);
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await addCard(ann, 'Awareness', 'Customer actions', 'Before');
  await expectSaved(ann);
  await server.kill();
  await expect(savedState(ann)).toHaveText('Offline — kept on this device');
  await addCard(ann, 'Decision', 'Customer actions', 'Just in time');
  await ann.close();

  await server.start();
  const again = await ann.context().newPage();
  await openJourney(again, id);
  await expect(card(again, 'Just in time')).toBeVisible();
  await expectSaved(again);
  await openJourney(bo, id);
  await expect(card(bo, 'Just in time')).toBeVisible();
});
