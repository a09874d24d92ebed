import type { Page } from '@playwright/test';
import { board, box, card, cards, cell, expectIn, middle, titleEditor } from './support/board.ts';
import { expectSaved, newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';
import { swipe } from './support/touch.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Phones begin with the outline, unless one has chosen the board. */
async function preferBoard(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('waymark:face', 'board'));
}

test('builds and marks a journey by touch on a phone', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await preferBoard(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start your first journey' }).tap();
  await page.getByRole('textbox', { name: 'What is the customer trying to do?' }).fill('On the way');
  await page.getByRole('button', { name: 'Create journey' }).tap();
  await expect(board(page)).toBeVisible();
  const { x, y } = await cell(page, 'Awareness', 'Customer actions');
  await page.touchscreen.tap(x, y);
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Add touchpoint' }).tap();
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.type('I look it up');
  await page.keyboard.press('Enter');
  await expect(card(page, 'I look it up')).toBeVisible();
  await expectSaved(page);

  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector).toBeInViewport();
  await inspector.getByRole('switch', { name: 'Moment of truth' }).tap();
  await expect(card(page, 'I look it up')).toHaveAccessibleName(/moment of truth/);
  await page.getByRole('button', { name: 'Close details' }).tap();
  await expect(inspector).not.toBeInViewport();
  const at = await middle(card(page, 'I look it up'));
  await page.touchscreen.tap(at.x, at.y);
  await expect(inspector).toBeInViewport();
  const bar = page.getByRole('toolbar', { name: 'Mark what is selected' });
  await expect(bar.getByRole('button', { name: 'More' })).toBeInViewport({ ratio: 1 });
  await bar.getByRole('button', { name: 'Time: not at risk' }).tap();
  await expect(card(page, 'I look it up')).toHaveAccessibleName(/moment of truth mixed, 1 need at risk/);
  await page.getByRole('button', { name: 'Close details' }).tap();
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(card(page, 'I look it up')).not.toHaveAccessibleName(/need at risk/);
});

test('fits a phone: nothing is wider than the screen', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await preferBoard(page);
  const id = await newJourney(
    page,
    'A journey whose name is longer than a phone is wide',
    'contact-centre-call',
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await openJourney(page, id);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(cards(page).first()).toBeInViewport();
  for (const name of ['Share', 'Ann, your settings']) {
    const { x, width, height } = await box(page.getByRole('button', { name }));
    expect(x + width).toBeLessThanOrEqual(390);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test('pans with one finger, zooms with two, and carries what is selected', async ({ signIn }) => {
  const page = await signIn('Ann', { ...PHONE, viewport: { width: 820, height: 1180 } });
  await openBlank(page);
  const zoom = page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: /^\d+ %$/ });
  const { x, y } = await cell(page, 'Awareness', 'Customer actions');
  await page.touchscreen.tap(x, y);
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Add touchpoint' }).tap();
  await page.keyboard.type('In the hand');
  await page.keyboard.press('Enter');
  await expect(card(page, 'In the hand')).toBeVisible();

  const from = await middle(card(page, 'In the hand'));
  const to = await cell(page, 'Consideration', 'Frontstage');
  await swipe(page, [from, to]);
  await expectIn(page, 'In the hand', 'Consideration', 'Frontstage');

  const before = await box(card(page, 'In the hand'));
  const free = await cell(page, 'Awareness', 'Backstage');
  await swipe(page, [free, { x: free.x + 10, y: free.y - 90 }]);
  await expect.poll(async () => before.y - (await box(card(page, 'In the hand'))).y).toBeGreaterThan(40);
  await expectIn(page, 'In the hand', 'Consideration', 'Frontstage');

  const was = await zoom.textContent();
  await swipe(
    page,
    [
      { x: free.x, y: free.y },
      { x: free.x - 40, y: free.y - 40 },
    ],
    [
      { x: free.x + 60, y: free.y + 60 },
      { x: free.x + 140, y: free.y + 140 },
    ],
  );
  await expect(zoom).not.toHaveText(was ?? '');
});

test('keeps the names of lanes turned the way they are read while the board moves', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await page.setViewportSize({ width: 390, height: 600 });
  const name = page.locator('[data-header][data-kind="customer"] > :first-child');
  await board(page).hover();
  const turned = /^matrix\(-1, 0, 0, -1, /;
  await expect(name).toHaveCSS('transform', turned);
  const seen = await name.evaluate(async (element) => {
    const transforms = new Set<string>();
    const watch = new MutationObserver(() => transforms.add(getComputedStyle(element).transform));
    watch.observe(element, { attributes: true });
    const at = { clientX: 200, clientY: 300, bubbles: true, cancelable: true };
    for (let step = 0; step < 10; step++) {
      document.elementFromPoint(200, 300)?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: 12 }));
      await new Promise(requestAnimationFrame);
    }
    watch.disconnect();
    return [...transforms];
  });
  expect(seen.length).toBeGreaterThan(1);
  for (const transform of seen) expect(transform).toMatch(turned);
});
