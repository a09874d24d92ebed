import type { Page } from '@playwright/test';
import { board, box, middle } from './support/board.ts';
import { letIn, newJourney, openJourney } from './support/journeys.ts';
import { expect, test } from './support/test.ts';

test('sees what somebody sees until one moves the board, through others too', async ({ signIn }) => {
  test.setTimeout(90_000);
  const ann = await signIn('Ann');
  const id = await newJourney(ann, 'Long', 'contact-centre-call');
  const bo = await signIn('Bo');
  const cem = await signIn('Cem');
  for (const guest of [bo, cem]) await letIn(ann, guest, id, 'viewer');
  for (const page of [ann, bo, cem]) await openJourney(page, id);

  await bo.getByRole('button', { name: 'Follow Ann' }).click();
  await expect(frame(bo)).toContainText('Following Ann');
  await cem.getByRole('button', { name: 'Follow Bo' }).click();
  await expect(frame(cem)).toContainText('Following Bo');
  await ann.keyboard.press('Shift+0');
  await wheel(ann, 900);
  for (const page of [bo, cem])
    await expect(async () => {
      expect(await firstStageInSight(page)).toBe(await firstStageInSight(ann));
    }).toPass();

  await wheel(bo, -300);
  await expect(frame(bo)).toHaveCount(0);
  await frame(cem).getByRole('button', { name: 'Stop' }).click();
  await expect(frame(cem)).toHaveCount(0);
  await expect(board(cem)).toBeFocused();
});

test('brings everyone to the owner, and hides the pointers of the others', async ({ signIn }) => {
  test.setTimeout(60_000);
  const ann = await signIn('Ann');
  const id = await newJourney(ann, 'Long', 'contact-centre-call');
  const bo = await signIn('Bo');
  await letIn(ann, bo, id);
  for (const page of [ann, bo]) await openJourney(page, id);
  await ann.getByRole('button', { name: /^Here now/ }).click();
  await ann.getByRole('button', { name: 'Bring everyone to me' }).click();
  await expect(frame(bo)).toContainText('Following Ann');
  await board(bo).focus();
  await bo.keyboard.press('Escape');
  await expect(frame(bo)).toHaveCount(0);

  await bo.getByRole('button', { name: /^Here now/ }).click();
  await expect(bo.getByRole('button', { name: 'Bring everyone to me' })).toHaveCount(0);
  const at = await middle(board(ann));
  await ann.keyboard.press('Escape');
  await ann.mouse.move(at.x, at.y);
  await ann.mouse.move(at.x + 5, at.y);
  await expect(pointer(bo, 'Ann')).toHaveCount(1);
  await bo.getByRole('button', { name: 'Hide their pointers' }).click();
  await expect(pointer(bo, 'Ann')).toHaveCount(0);
});

function frame(page: Page) {
  return page.getByRole('group', { name: 'Following' });
}

function pointer(page: Page, name: string) {
  return board(page).locator('[aria-hidden] > div > span').getByText(name, { exact: true });
}

async function wheel(page: Page, dx: number): Promise<void> {
  const at = await middle(board(page));
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(dx, 0);
}

/** The first card that is on the screen of a page, by where it is on the map. */
async function firstStageInSight(page: Page): Promise<string> {
  const { x, width } = await box(board(page));
  const names = await board(page)
    .getByRole('img', { name: /Stage / })
    .evaluateAll(
      (elements, [left, right]) =>
        elements
          .filter((element) => {
            const rect = element.getBoundingClientRect();
            return rect.left >= (left ?? 0) && rect.right <= (right ?? 0);
          })
          .map((element) => element.getAttribute('aria-label') ?? ''),
      [x + 148, x + width],
    );
  return names.map((name) => /Stage ([^,]*)/.exec(name)?.[1] ?? '').find((name) => name !== '') ?? '';
}
