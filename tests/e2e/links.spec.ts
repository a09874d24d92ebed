import type { Page } from '@playwright/test';
import { addCard, box, card, clickCard, middle } from './support/board.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expectSaved, letIn, openBlank, openJourney } from './support/journeys.ts';
import { expect, test, type SignIn } from './support/test.ts';

const arrows = (page: Page) => page.locator('[data-link]');
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

test('draws an arrow from the handle of a card to another, names it and says its kind', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'I call');
  await addCard(page, 'Decision', 'Backstage', 'They look');
  await clickCard(page, 'I call');
  await dragHandle(page, 'I call', 'They look');
  await expect(arrows(page)).toHaveCount(1);
  await expect(card(page, 'I call')).toHaveAccessibleName(/leads to They look/);
  await expect(inspector(page).getByRole('heading', { name: 'Link' })).toBeVisible();
  await inspector(page).getByRole('textbox', { name: 'Label' }).fill('when it rings');
  await inspector(page).getByText('Branch').click();
  await expect(arrows(page)).toHaveAttribute('data-kind', 'branch');
  await expect(card(page, 'I call')).toHaveAccessibleName(/leads to They look: when it rings/);
  await expectAccessible(page);
  await inspector(page).getByRole('button', { name: 'Turn round' }).click();
  await expect(card(page, 'They look')).toHaveAccessibleName(/leads to I call/);
  await inspector(page).getByRole('button', { name: 'Remove link' }).click();
  await expect(arrows(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(arrows(page)).toHaveCount(1);
});

test('draws, finds and removes an arrow by the keyboard alone', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'First');
  await addCard(page, 'Consideration', 'Frontstage', 'Second');
  await clickCard(page, 'First');
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(card(page, 'First')).toHaveAccessibleName(/leads to Second/);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('textbox', { name: 'Label' })).toBeFocused();
  await page.keyboard.type('then');
  await page.keyboard.press('Enter');
  await expect(card(page, 'First')).toHaveAccessibleName(/leads to Second: then/);
  await page.keyboard.press('Delete');
  await expect(arrows(page)).toHaveCount(0);
  await expect(card(page, 'Second')).toBeVisible();

  await clickCard(page, 'Second');
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(arrows(page)).toHaveCount(0);
});

test('selects an arrow by a click on it', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'From');
  await addCard(page, 'Decision', 'Frontstage', 'To');
  await clickCard(page, 'From');
  await dragHandle(page, 'From', 'To');
  await page.keyboard.press('Escape');
  await expect(arrows(page)).not.toHaveAttribute('data-selected');
  const line = arrows(page).locator('path').first();
  const { x, y } = await line.evaluate((path: SVGPathElement) => {
    const at = path.getPointAtLength(path.getTotalLength() / 2);
    const seen = at.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: seen.x, y: seen.y };
  });
  await page.mouse.click(x, y);
  await expect(arrows(page)).toHaveAttribute('data-selected');
});

test('two people who draw the same arrow end with one, which either of them removes', async ({ signIn }) => {
  const { ann, bo } = await twoWithCards(signIn);
  for (const page of [ann, bo]) await aim(page);
  await Promise.all([ann.keyboard.press('Enter'), bo.keyboard.press('Enter')]);
  for (const page of [ann, bo]) {
    await expectSaved(page);
    await expect(arrows(page)).toHaveCount(1);
  }
  await ann.keyboard.press('Delete');
  await expect(arrows(bo)).toHaveCount(0);
});

test('an arrow to a card that is being deleted is gone with it and comes back with it', async ({
  signIn,
}) => {
  const { ann, bo } = await twoWithCards(signIn);
  await aim(ann);
  await clickCard(bo, 'End');
  await Promise.all([ann.keyboard.press('Enter'), bo.keyboard.press('Delete')]);
  await expect(card(ann, 'End')).toHaveCount(0);
  await expect(arrows(ann)).toHaveCount(0);
  await bo.keyboard.press('ControlOrMeta+z');
  await expect(card(ann, 'End')).toBeVisible();
  await expect.poll(async () => (await arrows(bo).count()) - (await arrows(ann).count())).toBe(0);
});

test('those who may only look see arrows and where they lead, and change nothing', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const eve = await signIn('Eve');
  const id = await openBlank(ann);
  await addCard(ann, 'Awareness', 'Frontstage', 'Start');
  await addCard(ann, 'Consideration', 'Frontstage', 'End');
  await clickCard(ann, 'Start');
  await dragHandle(ann, 'Start', 'End');
  await expectSaved(ann);
  await letIn(ann, eve, id, 'viewer');
  await openJourney(eve, id);
  await expect(arrows(eve)).toHaveCount(1);
  await clickCard(eve, 'Start');
  await expect(inspector(eve)).toContainText('End');
  await expect(eve.locator('[data-handle]')).toHaveCount(0);
  await expect(eve.getByRole('button', { name: 'Link to…' })).toHaveCount(0);
});

/** Draws an arrow from the handle at the side of a card. */
async function dragHandle(page: Page, from: string, to: string): Promise<void> {
  const start = await box(card(page, from));
  const end = await middle(card(page, to));
  await page.mouse.move(start.x + start.width, start.y + start.height / 2);
  await expect(page.locator('[data-handle]').first()).toBeAttached();
  await page.mouse.down();
  await page.mouse.move(end.x - 20, end.y, { steps: 5 });
  await page.mouse.move(end.x, end.y, { steps: 2 });
  await page.mouse.up();
}

/** Two people on one journey with two cards beside each other. */
async function twoWithCards(signIn: SignIn): Promise<{ readonly ann: Page; readonly bo: Page }> {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await openBlank(ann);
  await letIn(ann, bo, id);
  await openJourney(bo, id);
  await addCard(ann, 'Awareness', 'Frontstage', 'Start');
  await addCard(ann, 'Consideration', 'Frontstage', 'End');
  await expect(card(bo, 'End')).toBeVisible();
  return { ann, bo };
}

/** Begins an arrow at the first card and goes to the second one. */
async function aim(page: Page): Promise<void> {
  await clickCard(page, 'Start');
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
}
