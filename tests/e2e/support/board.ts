import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas. */
export function board(page: Page): Locator {
  return page.getByRole('application', { name: /^Journey board/ });
}

/** The card with a title. */
export function card(page: Page, title: string): Locator {
  return cards(page).and(
    page.getByRole('img', { name: new RegExp(`^(Touchpoint|Note): ${escape(title)}\\. `) }),
  );
}

/** Every card on the screen. */
export function cards(page: Page): Locator {
  // Where the keyboard is has the words of its card too.
  return board(page)
    .getByRole('img', { name: /^(Touchpoint|Note): / })
    .and(page.locator(':not(#board-place)'));
}

/** The field in which the title of a card is typed. */
export function titleEditor(page: Page): Locator {
  return board(page).getByRole('textbox', { name: 'Title' });
}

/** The header of a stage. */
export function stageHeader(page: Page, stage: string): Locator {
  return header(page, stage);
}

/** The label of a lane. */
export function laneLabel(page: Page, lane: string): Locator {
  return header(page, lane);
}

/** Names lie in strips of their own at the edges of the board, beside what else a header holds. */
function header(page: Page, name: string): Locator {
  return board(page).locator('[data-own-pointer]').getByText(name, { exact: true }).locator('..');
}

/** The middle of a cell. */
export async function cell(page: Page, stage: string, lane: string): Promise<Point> {
  const column = await box(stageHeader(page, stage));
  const row = await box(laneLabel(page, lane));
  return { x: column.x + column.width / 2, y: row.y + row.height / 2 };
}

/** A point in a cell below its cards. */
export async function belowCards(page: Page, stage: string, lane: string): Promise<Point> {
  const row = await box(laneLabel(page, lane));
  return { x: (await cell(page, stage, lane)).x, y: row.y + row.height - 5 };
}

/** Clicks on a card, with keys held if need be. The board finds it by where it lies, so this goes there. */
export async function clickCard(page: Page, title: string, ...held: readonly string[]): Promise<void> {
  const { x, y } = await middle(card(page, title));
  for (const key of held) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of held) await page.keyboard.up(key);
}

/** Adds a card by a double click in an empty cell. */
export async function addCard(page: Page, stage: string, lane: string, title: string): Promise<void> {
  const { x, y } = await cell(page, stage, lane);
  await page.mouse.dblclick(x, y);
  await expect(titleEditor(page)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toBeVisible();
}

/** Presses on a card and carries it to a cell, without letting go. */
export async function carry(page: Page, from: Locator, stage: string, lane: string): Promise<void> {
  const { x, y } = await middle(from);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10);
  // Cells on the way make room, which moves the others: a hand looks again before it lets go.
  for (let look = 0; look < 3; look++) {
    const to = await cell(page, stage, lane);
    await page.mouse.move(to.x, to.y, { steps: 4 });
  }
}

/** Drags a card to a cell. */
export async function drag(page: Page, from: Locator, stage: string, lane: string): Promise<void> {
  await carry(page, from, stage, lane);
  await page.mouse.up();
}

/** The middle of something on the screen. */
export async function middle(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await box(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where something is in the window. */
export async function box(
  locator: Locator,
): Promise<Point & { readonly width: number; readonly height: number }> {
  await expect(locator).toBeVisible();
  const found = await locator.boundingBox();
  if (found === null) throw new Error('It is not on the screen.');
  return found;
}

/** Where a card lies, as screen readers hear it. */
export async function expectIn(page: Page, title: string, stage: string, lane: string): Promise<void> {
  await expect(card(page, title)).toHaveAccessibleName(
    new RegExp(`Stage ${escape(stage)}, lane ${escape(lane)}, `),
  );
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
