import { addCard, card } from './support/board.ts';
import { openBlank } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('speaks the language one chooses, here and after coming back, and keeps what was written', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  await page.getByRole('button', { name: 'Ann, your settings' }).click();
  await page.getByRole('menuitem', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('button', { name: 'Teilen', exact: true })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Kontaktpunkt: I call\. Phase Decision, Ebene Frontstage/ }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Alle Journeys' }).click();
  await expect(page.getByRole('button', { name: 'Neue Journey' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Neue Journey' })).toBeVisible();
});

test('speaks the language that the browser asks for', async ({ signIn }) => {
  const page = await signIn('Ann', { locale: 'fr-CA' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Commencer un premier parcours' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: 'Commencer un premier parcours' }).click();
  await page.getByText('Appel au centre de contact').click();
  await page.getByRole('button', { name: 'Créer le parcours' }).click();
  await expect(page).toHaveTitle(/^Un appel pour une facture erronée/);
});

test('fetches no catalogue for those who read English', async ({ signIn }) => {
  const page = await signIn('Ann');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openBlank(page);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  await expect(card(page, 'I call')).toBeVisible();
  expect(fetched.filter((path) => /\/(de|es|fr|ja|nl|pt)-/.test(path))).toEqual([]);
});
