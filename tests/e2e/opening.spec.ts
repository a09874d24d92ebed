import type { BrowserContext } from '@playwright/test';
import { addCard, card, cell, clickCard, titleEditor } from './support/board.ts';
import { expectSaved, letIn, openBlank, savedState } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

/** Keeps the live document of a browser away until the returned function is called. */
async function holdDocument(context: BrowserContext): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await context.routeWebSocket(/\/sync\//, async (socket) => {
    await released;
    socket.connectToServer();
  });
  return release;
}

test('shows a journey before its document is there, lets nobody edit it, and then catches up', async ({
  signIn,
}) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann, 'Opening an account');
  await addCard(ann, 'Awareness', 'Customer actions', 'Sees an advert');
  await expectSaved(ann);
  await letIn(ann, bo, id);

  const release = await holdDocument(bo.context());
  await bo.goto(`/journeys/${id}`);
  await expect(card(bo, 'Sees an advert')).toBeVisible();
  await clickCard(bo, 'Sees an advert');
  await bo.keyboard.press('Delete');
  await expect(titleEditor(bo)).toHaveCount(0);
  await expect(savedState(bo)).toHaveText('Opening…');
  await expect(bo.getByRole('heading', { name: 'Opening an account' })).toBeVisible();

  await clickCard(ann, 'Sees an advert');
  await ann.keyboard.press('F2');
  await ann.keyboard.press('End');
  await ann.keyboard.type(' on TV');
  await ann.keyboard.press('Enter');
  await expectSaved(ann);
  await expect(card(bo, 'Sees an advert')).toBeVisible();

  release();
  await expect(card(bo, 'Sees an advert on TV')).toBeVisible();
  await expectSaved(bo);
  await clickCard(bo, 'Sees an advert on TV');
  await bo.keyboard.press('F2');
  await expect(titleEditor(bo)).toHaveValue('Sees an advert on TV');
  await bo.keyboard.press('End');
  await bo.keyboard.type(' today');
  await bo.keyboard.press('Enter');
  await expect(card(ann, 'Sees an advert on TV today')).toBeVisible();
});

test('keeps what is pressed and typed before the hands of the board and the document are there', async ({
  signIn,
}) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);

  const { promise: released, resolve: releaseHands } = Promise.withResolvers<void>();
  await bo.route(/\/assets\/hands-/, async (route) => {
    await released;
    await route.continue();
  });
  const releaseDocument = await holdDocument(bo.context());
  await bo.goto(`/journeys/${id}`);
  const { x, y } = await cell(bo, 'Decision', 'Frontstage');
  await bo.mouse.dblclick(x, y);
  await bo.keyboard.type('At once');
  releaseHands();
  releaseDocument();
  await expect(titleEditor(bo)).toHaveValue('At once');
  await bo.keyboard.press('Enter');
  await expect(card(ann, 'At once')).toBeVisible();
});

test('shows what was written without a server as soon as the page is opened again', async ({
  signIn,
  allowTrouble,
}) => {
  allowTrouble(/WebSocket/);
  const ann = await signIn('Ann');
  const id = await openBlank(ann);
  await expectSaved(ann);
  // A page that never reaches the sync server, though the rest of it answers.
  const away = await ann.context().newPage();
  await ann.close();
  await away.routeWebSocket(/\/sync\//, (socket) => socket.close());
  await away.goto(`/journeys/${id}`);
  await expect(savedState(away)).toHaveText('Offline — kept on this device');
  await addCard(away, 'Awareness', 'Notes', 'Only here');
  await away.reload();
  await expect(card(away, 'Only here')).toBeVisible();
});
