import { expectAccessible } from './support/accessibility.ts';
import { box, middle } from './support/board.ts';
import { expectSaved, newJourney } from './support/journeys.ts';
import { outline, outlineCard, outlineEditor } from './support/outline.ts';
import { expect, test } from './support/test.ts';
import { swipe } from './support/touch.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('writes and marks a stage at a time on a phone', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await page.goto(`/journeys/${await newJourney(page, 'On the way')}`);
  const picker = page.getByRole('combobox', { name: 'Stage' });
  await expect(picker).toHaveText(/1\. Awareness/);

  await page.getByRole('button', { name: 'Add to Customer actions' }).tap();
  await expect(outlineEditor(page)).toBeFocused();
  // What the keyboard of the phone leaves of the window.
  await page.setViewportSize({ width: 390, height: 420 });
  await expect(outlineEditor(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('I look it up');
  await page.keyboard.press('Enter');
  await page.setViewportSize(PHONE.viewport);

  await outlineCard(page, 'I look it up').tap();
  await page.getByRole('button', { name: 'Time: not at risk' }).tap();
  await expect(outline(page).getByRole('listitem').filter({ hasText: 'I look it up' }).first()).toContainText(
    'Time: watch',
  );

  await page.getByRole('button', { name: 'Move', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'To the next stage' }).tap();
  await expect(picker.locator('option:checked')).toHaveText('2. Consideration');
  await expect(outlineCard(page, 'I look it up')).toBeVisible();

  await page.getByRole('button', { name: 'Show details' }).tap();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeInViewport();
  await inspector.getByRole('switch', { name: 'Moment of truth' }).tap();
  await page.getByRole('button', { name: 'Close details' }).tap();
  await expect(outline(page).getByText('Moment of truth: mixed')).toBeVisible();
  await expectSaved(page);
});

test('turns from stage to stage by a swipe, a button and the name', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await page.goto(`/journeys/${await newJourney(page, 'Calling', 'contact-centre-call')}`);
  const shown = page.getByRole('heading', { level: 2 });
  await expect(shown).toHaveText(/^Something is wrong/);
  const { x, y } = await middle(outlineCard(page, 'I open the bill'));
  await swipe(page, [
    { x: x + 100, y: y + 80 },
    { x: x - 100, y: y + 90 },
  ]);
  await expect(shown).toHaveText(/^Looking for help/);
  await page.getByRole('button', { name: 'Next stage' }).tap();
  await expect(shown).toHaveText(/^Getting through/);
  await page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: '6. Afterwards' });
  await expect(shown).toHaveText(/^Afterwards/);
  await expect(page.getByRole('button', { name: 'Next stage' })).toBeDisabled();

  for (const target of [
    page.getByRole('button', { name: 'Stage before' }),
    page.getByRole('combobox', { name: 'Stage' }),
    outlineCard(page, 'I rate the call'),
    page.getByRole('button', { name: 'Add to Customer actions' }),
  ]) {
    const { width, height } = await box(target);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await expectAccessible(page);
});

test('holds in 320 pixels and with letters twice as large: nothing is wider than the screen', async ({
  signIn,
}) => {
  const page = await signIn('Ann', { viewport: { width: 320, height: 640 } });
  await page.goto(`/journeys/${await newJourney(page, 'Calling', 'contact-centre-call')}`);
  await outlineCard(page, 'I open the bill').click();
  await expect(page.getByRole('toolbar', { name: 'Mark what is selected' })).toBeVisible();
  await page.addStyleTag({ content: ':root { --size: 26px; --size-small: 24px; --size-card: 28px; }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await outline(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(320);
});

test('exports with the button in reach, however much there is to choose', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await page.goto(`/journeys/${await newJourney(page, 'Away', 'contact-centre-call')}`);
  await page.getByRole('button', { name: 'More for this journey' }).tap();
  await page.getByRole('menuitem', { name: 'Export…' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const button = dialog.getByRole('button', { name: 'Download' });
  await expect(button).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('radio', { name: /^Mermaid/ }).check();
  await expect(dialog.getByRole('listitem').first()).toBeAttached();
  await expect(button).toBeInViewport({ ratio: 1 });
  const file = page.waitForEvent('download');
  await button.tap();
  expect((await file).suggestedFilename()).toMatch(/\.mmd$/);
});
