import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expectSaved, newJourney } from './support/journeys.ts';
import { openOutline, outline, outlineCard, tabTo } from './support/outline.ts';
import { expect, test } from './support/test.ts';

const TEMPLATE = 'contact-centre-call';
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const targets = (page: Page) => page.getByRole('combobox', { name: 'Link to…' });

test('links two cards in the table, names, changes, turns and removes the link by the keyboard alone', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', TEMPLATE));
  await outlineCard(page, 'I open the bill').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('l');
  await expect(targets(page)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('rate the call');
  await expect(page.getByRole('option').first()).toContainText('I rate the call');
  await page.keyboard.press('Enter');

  const label = inspector(page).getByRole('textbox', { name: 'Label' });
  await expect(label).toBeFocused();
  await page.keyboard.type('in the end');
  await page.keyboard.press('Enter');
  await expect(outlineCard(page, 'I open the bill')).toBeFocused();
  await expect(outlineCard(page, 'I open the bill')).toHaveAccessibleName(
    /leads to I rate the call.*: in the end/,
  );

  await tabTo(page, inspector(page).getByRole('group', { name: 'Kind of link' }));
  await page.keyboard.press('ArrowRight');
  await expect(inspector(page).getByRole('radio', { name: 'Branch' })).toBeChecked();
  await tabTo(page, inspector(page).getByRole('button', { name: 'Turn round' }));
  await page.keyboard.press('Enter');
  await expect(outlineCard(page, 'I rate the call')).toHaveAccessibleName(/leads to I open the bill/);
  await tabTo(page, inspector(page).getByRole('button', { name: 'Remove link' }));
  await page.keyboard.press('Enter');
  await expect(outlineCard(page, 'I rate the call')).not.toHaveAccessibleName(/leads to/);
  await expect(outlineCard(page, 'I open the bill')).toBeFocused();
  await expectSaved(page);

  await outlineCard(page, 'I rate the call').click();
  await page.keyboard.press('l');
  await expect(targets(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(targets(page)).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('data-item', /./);
});

test('reaches the links of a card from the document, by the keyboard', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openOutline(page, await newJourney(page, 'Calling', TEMPLATE));
  await page.getByRole('button', { name: 'Document', exact: true }).click();
  await outlineCard(page, 'I open the bill').click();
  await page.keyboard.press('l');
  await expect(targets(page)).toBeFocused();
  await page.keyboard.type('rate the call');
  await expect(page.getByRole('option').first()).toContainText('I rate the call');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: 'Label' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item]:focus')).toHaveText(/^I open the bill/);

  const edit = outline(page).getByRole('button', { name: /^Edit link: Path/ });
  await tabTo(page, edit.first());
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: 'Label' })).toBeFocused();
  await page.keyboard.press('Escape');
  await tabTo(
    page,
    outline(page)
      .getByRole('listitem')
      .filter({ hasText: 'Leads to' })
      .getByRole('button', { name: /^I rate the call/ })
      .last(),
  );
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('data-item', /^card:/);
  await expect(page.locator(':focus')).toHaveAccessibleName(/^I rate the call/);
});

test('links on a phone, and finds words in another stage', async ({ signIn }) => {
  const page = await signIn('Ann', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto(`/journeys/${await newJourney(page, 'Calling', TEMPLATE)}`);
  await outlineCard(page, 'I open the bill').tap();
  await page.getByRole('button', { name: 'Show details' }).tap();
  await inspector(page).getByRole('button', { name: 'Link to…' }).tap();
  await targets(page).fill('transferred');
  await page.getByRole('option').first().tap();
  await expect(inspector(page).getByRole('textbox', { name: 'Label' })).toBeInViewport();
  await page.getByRole('button', { name: 'Close details' }).tap();
  await expect(
    outline(page)
      .getByText(/^Leads to I am transferred/)
      .first(),
  ).toBeVisible();

  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: 'Words to find' })).toBeFocused();
  await page.keyboard.type('rate the call');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Afterwards/);
  await expect(outlineCard(page, 'I rate the call')).toBeInViewport();
});

test('goes to what the search finds, in the table and in the document', async ({ signIn }) => {
  const page = await signIn('Ann', { viewport: { width: 1000, height: 600 } });
  await openOutline(page, await newJourney(page, 'Calling', TEMPLATE));
  for (const layout of ['Table', 'Document']) {
    await page.getByRole('button', { name: layout, exact: true }).click();
    await expect(page.getByRole('grid')).toHaveCount(layout === 'Table' ? 1 : 0);
    await expect(outlineCard(page, 'I rate the call')).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.getByRole('textbox', { name: 'Words to find' })).toBeFocused();
    await page.keyboard.type('rate the call');
    await expect(outlineCard(page, 'I rate the call')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(outlineCard(page, 'I rate the call')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Home');
  }
});
