import { board, card } from './support/board.ts';
import { expectAccessible } from './support/accessibility.ts';
import { letIn, newJourney, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('walks stage by stage in large type, live, and for those who may only look', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const id = await newJourney(ann, 'Call about a bill', 'contact-centre-call');
  await openJourney(ann, id);
  const bo = await signIn('Bo', { viewport: { width: 1440, height: 900 } });
  await letIn(ann, bo, id, 'viewer');
  await openJourney(bo, id);
  await bo.getByRole('button', { name: 'Present' }).click();
  const show = bo.getByRole('dialog', { name: 'Presentation' });
  await expect(show.getByRole('heading', { level: 2 })).toHaveText('Call about a bill');
  await expectAccessible(bo);
  await bo.keyboard.press('ArrowRight');
  await expect(show.getByRole('status')).toHaveText(/^Stage 1 of \d+: /);
  await expectAccessible(bo);
  const size = await show
    .getByRole('listitem')
    .first()
    .evaluate((item) => getComputedStyle(item).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(14);

  await bo.keyboard.press('End');
  await expect(show.getByRole('status')).toHaveText(/^Stage (\d+) of \1: /);
  await expect(show.getByRole('button', { name: 'Next stage' })).toBeDisabled();
  await bo.keyboard.press('ArrowLeft');
  await bo.keyboard.press('Home');
  await show.getByRole('listitem').nth(1).getByRole('button').click();
  const stage = await show.getByRole('heading', { level: 2 }).textContent();
  await expect(show.getByRole('status')).toHaveText(/^Stage 2 of/);
  const first = await show.getByRole('region').first().getByRole('listitem').first().textContent();
  await ann.getByRole('button', { name: 'Zoom to fit' }).click();
  await ann.keyboard.press('ControlOrMeta+a');
  await ann.keyboard.press('Delete');
  await expect(show.getByText('Nothing is in this stage yet.')).toBeVisible();
  await ann.keyboard.press('ControlOrMeta+z');
  await expect(show).toContainText(first ?? '');
  expect(stage).not.toBe('');

  await bo.keyboard.press('Escape');
  await expect(show).toHaveCount(0);
  await expect(board(bo)).toBeFocused();
  await expect(card(bo, 'nothing')).toHaveCount(0);
});

test('begins by its keys, and shows the lens', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openJourney(page, await newJourney(page, 'Call', 'contact-centre-call'));
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ControlOrMeta+Alt+p');
  const show = page.getByRole('dialog', { name: 'Presentation' });
  await page.keyboard.press('ArrowRight');
  await expect(show.getByText('Lens: Pains')).toBeVisible();
});
