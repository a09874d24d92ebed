import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { expect } from './test.ts';

declare global {
  interface Window {
    /** What `axe.source` leaves in a page. */
    readonly axe: typeof axe;
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Before and after an open menu, out of sight: what the Tab key reaches there sends it on at once. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]';

/** Fails when axe finds anything against WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await complaints(page, { type: 'tag', values: RULES })).toEqual([]);
}

/** The same, and fails when anything cannot be read in the dark: the only thing that the dark changes is colour. */
export async function expectAccessibleInAnyLight(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await complaints(page, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Runs axe in the page itself, which takes half the time of going through a second page to tell the results. */
async function complaints(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<unknown[]> {
  await page.evaluate(waitForColours);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // There are no frames, and no sounds or sheets of other sites, to look into.
  const options: RunOptions = { resultTypes: ['violations'], iframes: false, preload: false, runOnly };
  return page.evaluate(runAxe, { guards: FOCUS_GUARDS, options });
}

/** Runs in the page. */
async function runAxe({ guards, options }: { guards: string; options: RunOptions }): Promise<unknown[]> {
  const { violations } = await window.axe.run({ exclude: [[guards]] }, options);
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, target }) => ({ target, html })),
  }));
}

/** Runs in the page: a colour that turns may make those below it turn after it. */
async function waitForColours(): Promise<void> {
  do {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  } while (document.getAnimations().some((one) => one instanceof CSSTransition));
}
