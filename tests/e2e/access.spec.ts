import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { addCard, board, cards, clickCard, titleEditor } from './support/board.ts';
import { newJourney, openBlank, openJourney, sample } from './support/journeys.ts';
import { expect, test, type SignIn } from './support/test.ts';

const TRANSFER = 'I am transferred because this team cannot see discounts';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LOOKS = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'phone', options: PHONE },
] as const;

for (const { look, options } of LOOKS) {
  test(`home and its dialogs are accessible (${look})`, async ({ signIn, stranger }) => {
    const newcomer = await stranger(options);
    await newcomer.goto('/');
    await expect(newcomer.getByRole('dialog')).toBeVisible();
    await expectAccessible(newcomer);

    const page = await signIn('Ann', options);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Start your first journey' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Start your first journey' }).click();
    await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await newJourney(page, 'Annotated', 'contact-centre-call');
    await newJourney(page, 'Blank');
    await importSample(page);
    await page.reload();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
    await expectAccessible(page);
  });

  test(`the board and the inspector are accessible (${look})`, async ({ signIn }) => {
    test.slow();
    const page = await openTemplate(signIn, options);
    await expectAccessible(page);
    if (look === 'phone') return;
    await page.keyboard.press('Shift+0');
    await clickCard(page, TRANSFER);
    await expect(page.getByRole('toolbar', { name: 'Mark what is selected' })).toBeVisible();
    await expectAccessible(page);
  });

  test(`sharing is accessible (${look})`, async ({ signIn }) => {
    const page = await signIn('Ann', options);
    await openBlank(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog', { name: 'Share this journey' })).toBeVisible();
    await page.getByRole('button', { name: /^Viewers/ }).click();
    await expect(page.getByRole('textbox', { name: 'Address of the link' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('the board is accessible from far away', async ({ signIn }) => {
  test.slow();
  const page = await openTemplate(signIn, { viewport: { width: 900, height: 600 } });
  await page.keyboard.press('Shift+1');
  await expect(cards(page)).toHaveCount(0);
  await expectAccessible(page);
});

test('a card is accessible while one types in it, and so is the sheet of shortcuts', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Notes', 'Typing');
  await page.keyboard.press('F2');
  await expect(titleEditor(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page);
});

async function openTemplate(signIn: SignIn, options: Parameters<SignIn>[1]): Promise<Page> {
  const page = await signIn('Ann', options);
  const id = await newJourney(page, 'The call', 'contact-centre-call');
  await openJourney(page, id);
  await expect(board(page)).toBeVisible();
  return page;
}

async function importSample(page: Page): Promise<void> {
  const answer = await page.request.post('/api/journeys/import?format=ojf', {
    data: sample('hotel-check-in-blueprint.ojf'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(answer.status()).toBe(201);
}
