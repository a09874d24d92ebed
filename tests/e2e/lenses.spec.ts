import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { board, card, stageHeader } from './support/board.ts';
import { expectSaved, letIn, openJourney } from './support/journeys.ts';
import { newSmallMap } from './support/smallMap.ts';
import { zoomOut } from './support/zoom.ts';
import { expect, test } from './support/test.ts';

const HOT = 'Call';
test('puts a lens on by its key, explains it, and takes it off by the same key or Escape', async ({
  signIn,
}) => {
  const page = await signIn('Ann');
  await openNear(page, await newSmallMap(page));
  await board(page).focus();
  await expect(said(page)).toHaveText('');
  await page.keyboard.press('r');
  await expect(lens(page, 'Needs')).toHaveAttribute('aria-pressed', 'true');
  await expect(said(page)).toHaveText(/^Needs Where customers’ needs are at risk/);
  await expect(legend(page).getByRole('listitem')).toHaveText(['1', '2', '3', '4–5', '6+', 'Broken moment']);
  await expect(hot(page)).toHaveAccessibleName(/Needs: 2 needs at risk, heat 4$/);
  await expect(stageHeader(page, 'Ask')).toHaveAttribute('title', 'Needs: 2 needs at risk, heat 4');
  await expect(page).toHaveURL(/\?lens=needs$/);
  await expectAccessible(page);

  await page.keyboard.press('Alt+3');
  await expect(lens(page, 'Pains')).toHaveAttribute('aria-pressed', 'true');
  await expect(hot(page)).toHaveAccessibleName(/Pains: 1 pain point, priority 24$/);
  await page.keyboard.press('s');
  await expect(said(page)).toHaveText('Lens off');
  await expect(page).not.toHaveURL(/lens/);
  await expect(hot(page)).not.toHaveAccessibleName(/Pains:/);

  await page.keyboard.press('u');
  await expect(lens(page, 'Coverage')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(lens(page, 'Coverage')).toHaveAttribute('aria-pressed', 'false');
});

test('reads every lens without a complaint of axe, in light or dark', async ({ signIn }) => {
  test.slow();
  const page = await signIn('Ann');
  await openNear(page, await newSmallMap(page));
  let isDark = false;
  for (const name of ['Needs', 'Moments', 'Pains', 'Emotion', 'Gap', 'Evidence', 'Coverage']) {
    await lens(page, name).click();
    await expect(said(page)).toHaveText(new RegExp(`^${name} `));
    isDark = !isDark;
    await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
    await expectAccessible(page);
  }
});

test('lets two people look through lenses of their own, and a link carry one', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await newSmallMap(ann);
  await letIn(ann, bo, id);
  await openNear(ann, id);
  await lens(ann, 'Needs').click();
  await legend(ann).waitFor();
  await bar(ann).getByRole('combobox', { name: 'Need' }).click();
  await ann.getByRole('option', { name: 'Time' }).click();
  await expect(hot(ann)).toHaveAccessibleName(/Needs: failing$/);
  await expect(ann).toHaveURL(/\?lens=needs:time$/);

  await bo.goto(ann.url());
  await expect(said(bo)).toHaveText(/^Time /);
  await lens(bo, 'Emotion').click();
  await expect(bo).toHaveURL(/\?lens=emotion$/);
  await bo.goBack();
  await expect(board(bo)).toHaveCount(0);
  await bo.goForward();
  await expect(lens(bo, 'Emotion')).toHaveAttribute('aria-pressed', 'true');
  await expect(lens(ann, 'Needs')).toHaveAttribute('aria-pressed', 'true');
  await expectSaved(ann);
});

test('shows what changes through the lens as it changes', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await newSmallMap(ann);
  await letIn(ann, bo, id);
  await openNear(ann, id, 'pains');
  await openNear(bo, id);
  const quiet = 'Queue';
  await expect(card(ann, quiet)).toHaveAccessibleName(/Pains: nothing here$/);
  const { x, y } = await centre(card(bo, quiet));
  await bo.mouse.click(x, y);
  await bo.keyboard.press('p');
  await bo.keyboard.press('Escape');
  await expect(card(ann, quiet)).toHaveAccessibleName(/Pains: 1 pain point, priority 6$/);
});

test('paints the journey as a heat map from afar, in colours that the lens chooses', async ({ signIn }) => {
  const page = await signIn('Ann');
  await openNear(page, await newSmallMap(page));
  await page.mouse.move(500, 300);
  await zoomOut(page, 20);
  await expect(painted(page)).toBeVisible();
  // The picture comes in several frames.
  await expect.poll(async () => (await coloursOf(page)).size).toBeGreaterThan(3);
  const plain = await coloursOf(page);
  await lens(page, 'Coverage').click();
  await expect.poll(async () => [...(await coloursOf(page))].join(' ')).not.toBe([...plain].join(' '));
});

async function openNear(page: Page, id: string, through?: string): Promise<void> {
  await openJourney(page, through === undefined ? id : `${id}?lens=${through}`);
  await bar(page).waitFor();
  await expect(hot(page)).toBeVisible();
}

function bar(page: Page): Locator {
  return page.getByRole('region', { name: 'Lens' });
}

function lens(page: Page, name: string): Locator {
  return bar(page).getByRole('button', { name, exact: true });
}

function said(page: Page): Locator {
  return bar(page).getByRole('status');
}

function legend(page: Page): Locator {
  return bar(page).getByRole('list', { name: 'Legend' });
}

function hot(page: Page): Locator {
  return card(page, HOT);
}

function painted(page: Page): Locator {
  return board(page).locator('> canvas');
}

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The colours of the painted board at points of a grid. */
async function coloursOf(page: Page): Promise<Set<string>> {
  const colours = await painted(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    // From a copy: the browser would make the board itself slower to be read more often.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
      willReadFrequently: true,
    });
    copy?.drawImage(canvas, 0, 0);
    const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const found = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return [...found].filter(([, count]) => count > 60).map(([colour]) => colour);
  });
  return new Set(colours.toSorted());
}
