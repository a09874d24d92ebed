import type { CDPSession, Page } from '@playwright/test';
import { addCard, board, box, card, cards, cell, middle, titleEditor, type Point } from './support/board.ts';
import { newJourney, openBlank, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

const PHONE = { viewport: { width: 900, height: 700 }, hasTouch: true };

test('pans and pinches by fingers, within the bounds of the map', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await openJourney(page, await newJourney(page, 'Long', 'contact-centre-call'));
  const hand = await fingers(page);
  const { x, y, width, height } = await box(board(page));
  const right = { x: x + width - 60, y: y + height / 2 };
  const left = { x: x + 200, y: right.y };
  for (let turn = 0; turn < 12; turn++) await hand.swipe([[right, left]]);
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);
  const before = await box(cards(page).last());
  const c = { x: x + width / 2, y: y + height / 2 };
  await hand.swipe([
    [
      { x: c.x - 40, y: c.y },
      { x: c.x - 90, y: c.y },
    ],
    [
      { x: c.x + 40, y: c.y },
      { x: c.x + 90, y: c.y },
    ],
  ]);
  await expect.poll(async () => (await box(cards(page).first())).width / before.width).toBeGreaterThan(1.8);
});

test('opens menus by a long press, edits by two taps and selects by one', async ({ signIn }) => {
  const page = await signIn('Ann', PHONE);
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'Touched');
  await page.keyboard.press('Escape');
  const hand = await fingers(page);
  const at = await middle(card(page, 'Touched'));
  await hand.stay(at);
  await expect(page.getByRole('menuitem', { name: /^Duplicate/ })).toBeVisible();
  await hand.lift();
  await expect(page.getByRole('menuitem', { name: /^Duplicate/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await hand.tap(at, 2);
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(titleEditor(page)).toHaveCount(0);
});

test('takes a pen for a mouse: it draws a rectangle and carries cards', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openBlank(page);
  await addCard(page, 'Awareness', 'Frontstage', 'One');
  await addCard(page, 'Decision', 'Frontstage', 'Two');
  await page.keyboard.press('Escape');
  const client = await page.context().newCDPSession(page);
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    client.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, pointerType: 'pen' });
  const drag = async (from: Point, to: Point): Promise<void> => {
    await pen('mousePressed', from);
    for (let step = 1; step <= 6; step++)
      await pen('mouseMoved', {
        x: from.x + ((to.x - from.x) * step) / 6,
        y: from.y + ((to.y - from.y) * step) / 6,
      });
    await pen('mouseReleased', to);
  };
  const one = await box(card(page, 'One'));
  const two = await box(card(page, 'Two'));
  const above = await cell(page, 'Awareness', 'Customer actions');
  await drag({ x: one.x - 4, y: above.y }, { x: two.x + 60, y: two.y + 40 });
  await expect(page.getByText('2 cards selected')).toBeVisible();
  const to = await cell(page, 'Loyalty', 'Backstage');
  await drag(await middle(card(page, 'Two')), to);
  await expect(card(page, 'One')).toHaveAccessibleName(/Stage Loyalty/);
});

/** Real fingers on the screen of a page. */
async function fingers(page: Page) {
  const client: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  return {
    stay: (at: Point) => touch('touchStart', [at]),
    lift: () => touch('touchEnd', []),
    /** Sent at once: on a busy machine each answer takes longer than a finger. */
    tap: (at: Point, times = 1) =>
      Promise.all(
        Array.from({ length: times }, () => [touch('touchStart', [at]), touch('touchEnd', [])]).flat(),
      ),
    swipe: async (ways: readonly (readonly [from: Point, to: Point])[]) => {
      const at = (share: number) =>
        ways.map(([from, to]) => ({
          x: from.x + (to.x - from.x) * share,
          y: from.y + (to.y - from.y) * share,
        }));
      await touch('touchStart', at(0));
      for (let step = 1; step <= 8; step++) await touch('touchMove', at(step / 8));
      await touch('touchEnd', []);
    },
  };
}
