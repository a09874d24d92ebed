import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Before and after an open menu, out of sight: what the Tab key reaches there sends it on at once. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]';

/** Fails when axe finds anything against WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(waitForColours);
  expect(await complaints(axe(page).withTags(RULES))).toEqual([]);
}

/** The same, and fails when anything cannot be read in the dark: the only thing that the dark changes is colour. */
export async function expectAccessibleInAnyLight(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(waitForColours);
  expect(await complaints(axe(page).withRules('color-contrast'))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(waitForColours);
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude(FOCUS_GUARDS);
}

async function complaints(builder: AxeBuilder): Promise<unknown[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, target }) => ({ target, html })),
  }));
}

/** Runs in the page: with reduced motion, colours have turned after two pictures. */
function waitForColours(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
