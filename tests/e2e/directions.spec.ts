import type { Page } from '@playwright/test';
import { addCard, card, clickCard } from './support/board.ts';
import { findCrowding } from './support/crowding.ts';
import { newJourney, openJourney } from './support/journeys.ts';
import { openOutline, outline } from './support/outline.ts';
import { expect, test } from './support/test.ts';

const READERS = [
  { who: 'from right to left', dir: 'rtl', size: 100, width: 1280, height: 800 },
  { who: 'letters of twice the size', dir: 'ltr', size: 200, width: 1280, height: 800 },
  {
    who: 'letters of twice the size from right to left, on the narrowest screen',
    dir: 'rtl',
    size: 200,
    width: 320,
    height: 640,
  },
] as const;

for (const { who, dir, size, width, height } of READERS) {
  test(`cuts nothing off, and lays no control on another, for those who read ${who}`, async ({ signIn }) => {
    const page = await signIn('Ann', { viewport: { width, height } });
    // Phones begin with the outline, unless one has chosen the board.
    await page.addInitScript(() => localStorage.setItem('waymark:face', 'board'));
    const expectRoom = async (where: string): Promise<void> => {
      await readAs(page, dir, size);
      await expectNoCrowding(page, `${where} ${who}`);
    };
    const id = await newJourney(page, 'Call about a bill', 'contact-centre-call');

    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Call about a bill' })).toBeVisible();
    await expectRoom('home');
    await page.getByRole('button', { name: 'New journey' }).click();
    await expect(page.getByRole('dialog', { name: 'New journey' })).toBeVisible();
    await expectRoom('new journey');

    await openJourney(page, id);
    await expectRoom('board');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog', { name: 'Share this journey' })).toBeVisible();
    await expectRoom('share');

    await openOutline(page, id);
    await expect(outline(page)).toBeVisible();
    await expectRoom('outline');
  });
}

test('shows all there is about a card with letters of twice the size, from right to left', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  const id = await newJourney(page, 'A journey', 'blank');
  await openJourney(page, id);
  await addCard(page, 'Decision', 'Frontstage', 'I call');
  await readAs(page, 'rtl', 200);
  await clickCard(page, 'I call');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('switch', { name: 'Moment of truth' }).click();
  await inspector.getByRole('button', { name: 'Needs at risk' }).click();
  await inspector.getByRole('button', { name: 'Add pain point' }).click();
  await expect(inspector.getByRole('textbox', { name: 'What hurts' })).toBeFocused();
  await expectNoCrowding(page, 'inspector');
  await expect(card(page, 'I call')).toBeVisible();
  const at = await inspector.boundingBox();
  expect(at?.x, 'the inspector is at the end of the line').toBeLessThan(10);
});

/** Shows a page as a language from right to left, or a reader who has set larger letters in the browser, would have it. */
async function readAs(page: Page, dir: 'ltr' | 'rtl', percent: number): Promise<void> {
  await page.evaluate(
    ([direction, size]) => {
      document.documentElement.dir = direction;
      document.documentElement.style.fontSize = size;
    },
    [dir, `${percent}%`] as const,
  );
}

async function expectNoCrowding(page: Page, where: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/${where.replaceAll(/[ ,]+/g, '-')}.png` });
  expect(await findCrowding(page), where).toEqual([]);
}
