import { expectAccessible } from './support/accessibility.ts';
import { newJourney } from './support/journeys.ts';
import {
  chooseByKeys,
  openOutline,
  outline,
  outlineCard,
  outlineEditor,
  tableCell,
} from './support/outline.ts';
import { expect, test } from './support/test.ts';

test('heads the parts of a stage together, and shows no empty column for the stage itself', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', 'contact-centre-call'));
  const heads = page.getByRole('columnheader');
  const before = await heads.count();
  await page
    .getByRole('columnheader', { name: /^Explaining/ })
    .getByRole('button')
    .first()
    .click();
  await page.keyboard.press('Shift+F10');
  await chooseByKeys(page, 'Split into parts');
  await expect(outlineEditor(page)).toBeFocused();
  await page.keyboard.type('Telling it');
  await page.keyboard.press('Enter');

  await expect(heads.filter({ hasText: 'Explaining' }).first()).toHaveAttribute('scope', 'colgroup');
  await expect(page.getByRole('columnheader', { name: /^Telling it/ })).toHaveAccessibleName(
    /Part of Explaining/,
  );
  await expect(tableCell(page, 'Customer actions', 4)).toContainText('I am transferred');
  const columns = await page.getByRole('grid').getAttribute('aria-colcount');
  expect(Number(columns)).toBe((await page.locator('tbody tr').first().getByRole('gridcell').count()) + 1);
  await expect.poll(async () => heads.count()).toBeGreaterThan(before);

  await page.keyboard.press('ArrowUp');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Explaining/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Telling it/);
  await outlineCard(page, 'I wait on hold').click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^I tell the whole story/);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await expect(outline(page).getByRole('heading', { level: 2, name: /^Explaining/ })).toBeVisible();
  await expect(outline(page).getByRole('heading', { level: 3, name: /^Telling it/ })).toBeVisible();
  await expect(outline(page).getByRole('heading', { level: 5, name: /^I am transferred/ })).toBeVisible();
  await expectAccessible(page);
});
