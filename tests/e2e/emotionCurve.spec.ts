import type { Locator, Page } from '@playwright/test';
import { board, box, laneLabel } from './support/board.ts';
import { expectSaved, letIn, openJourney } from './support/journeys.ts';
import { newSmallMap } from './support/smallMap.ts';
import { expect, test, type SignIn } from './support/test.ts';

test('drags a point of the emotion curve: others see it live, and undo takes it back in one step', async ({
  signIn,
}) => {
  const { ann, bo } = await two(signIn);
  const point = handle(ann, CALL);
  await expect(point).toHaveAttribute('aria-valuetext', 'Very negative');
  const at = await centre(point);
  await ann.mouse.move(at.x, at.y);
  await ann.mouse.down();
  await ann.mouse.move(at.x, at.y - 20, { steps: 3 });
  await ann.mouse.move(at.x, at.y - 200, { steps: 4 });
  await expect(point).toHaveAttribute('aria-valuetext', 'Very positive');
  // Before it is let go, and so before it is written.
  await expect(handle(bo, CALL)).toHaveAttribute('aria-valuetext', 'Very positive');
  await ann.mouse.move(at.x, at.y, { steps: 4 });
  await expect(handle(bo, CALL)).toHaveAttribute('aria-valuetext', 'Very negative');
  await ann.mouse.move(at.x, at.y - 200, { steps: 4 });
  await ann.mouse.up();
  await expect(handle(bo, CALL)).toHaveAttribute('aria-valuetext', 'Very positive');
  await expectSaved(ann);
  await ann.keyboard.press('ControlOrMeta+z');
  await expect(handle(bo, CALL)).toHaveAttribute('aria-valuetext', 'Very negative');
});

test('leaves a point where it was when Escape ends the drag', async ({ signIn }) => {
  const { ann } = await two(signIn);
  const at = await centre(handle(ann, CALL));
  await ann.mouse.move(at.x, at.y);
  await ann.mouse.down();
  await ann.mouse.move(at.x, at.y - 40, { steps: 4 });
  await expect(handle(ann, CALL)).not.toHaveAttribute('aria-valuetext', 'Very negative');
  await ann.keyboard.press('Escape');
  await ann.mouse.up();
  await expect(handle(ann, CALL)).toHaveAttribute('aria-valuetext', 'Very negative');
});

test('walks the curve and changes it by keyboard alone', async ({ signIn }) => {
  const { ann, bo } = await two(signIn);
  const lane = await box(laneLabel(ann, 'Emotion'));
  const stage = await box(board(ann).getByText('Ask', { exact: true }));
  await ann.mouse.click(stage.x + 4, lane.y + 6);
  await ann.keyboard.press('Enter');
  await expect(handle(ann, CALL)).toBeFocused();
  await ann.keyboard.press('ArrowRight');
  await expect(handle(ann, MENU)).toBeFocused();
  await ann.keyboard.press('ArrowLeft');
  await expect(handle(ann, CALL)).toBeFocused();
  await ann.keyboard.press('ArrowUp');
  await ann.keyboard.press('ArrowUp');
  await expect(handle(ann, CALL)).toHaveAttribute('aria-valuetext', 'Neutral');
  await expect(handle(bo, CALL)).toHaveAttribute('aria-valuetext', 'Neutral');
  await ann.keyboard.press('Escape');
  await expect(board(ann)).toBeFocused();
});

test('draws no handles for those who may only look', async ({ signIn }) => {
  const ann = await signIn('Ann');
  const viewer = await signIn('Vi');
  const id = await newSmallMap(ann);
  await letIn(ann, viewer, id, 'viewer');
  await openJourney(viewer, id);
  await expect(board(viewer).getByRole('img', { name: /^Emotion in Ask: / })).toBeVisible();
  await expect(board(viewer).getByRole('slider')).toHaveCount(0);
});

const CALL = 'Call';
const MENU = 'Menu';

async function two(signIn: SignIn): Promise<{ ann: Page; bo: Page }> {
  const ann = await signIn('Ann');
  const bo = await signIn('Bo');
  const id = await newSmallMap(ann);
  await letIn(ann, bo, id);
  await openJourney(ann, id);
  await openJourney(bo, id);
  return { ann, bo };
}

function handle(page: Page, card: string): Locator {
  return board(page).getByRole('slider', { name: new RegExp(`^Emotion: ${card}`) });
}

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await box(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
