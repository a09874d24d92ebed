import { addCard, board } from './support/board.ts';
import { expectAccessible } from './support/accessibility.ts';
import { letIn, newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('walks stage by stage in large type, for those who may only look, too', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const id = await newJourney(ann, 'Call about a bill', 'contact-centre-call');
  const bo = await signIn('Bo', { viewport: { width: 1440, height: 900 } });
  await letIn(ann, bo, id, 'viewer');
  await openJourney(bo, id);
  await bo.getByRole('button', { name: 'Present' }).click();
  const show = bo.getByRole('dialog', { name: 'Presentation' });
  await expect(show.getByRole('heading', { level: 2 })).toHaveText('Call about a bill');
  await bo.keyboard.press('ArrowRight');
  await expect(show.getByRole('status')).toHaveText(/^Stage 1 of \d+: /);
  await expectAccessible(bo);
  await bo.keyboard.press('End');
  await expect(show.getByRole('status')).toHaveText(/^Stage (\d+) of \1: /);
  await expect(show.getByRole('button', { name: 'Next stage' })).toBeDisabled();
  await bo.keyboard.press('Home');
  await show.getByRole('listitem').nth(1).getByRole('button').click();
  await expect(show.getByRole('status')).toHaveText(/^Stage 2 of/);
  await bo.keyboard.press('Escape');
  await expect(show).toHaveCount(0);
  await expect(board(bo)).toBeFocused();
});

test('shows what others change while it runs', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await bo.getByRole('button', { name: 'Present' }).click();
  const show = bo.getByRole('dialog', { name: 'Presentation' });
  await expect(show).toBeVisible();
  await bo.keyboard.press('ArrowRight');
  await expect(show.getByText('Nothing is in this stage yet.')).toBeVisible();
  await addCard(ann, 'Awareness', 'Frontstage', 'Just now');
  await expect(show.getByRole('listitem').getByText('Just now')).toBeVisible();
  await expect(show.getByRole('status')).toHaveText('Stage 1 of 5: Awareness, 1 touchpoint');
});

test('begins by its keys, and shows the lens', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newJourney(page, 'Call', 'contact-centre-call'));
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ControlOrMeta+Alt+p');
  const show = page.getByRole('dialog', { name: 'Presentation' });
  await expect(show).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(show.getByText('Lens: Pains')).toBeVisible();
});
