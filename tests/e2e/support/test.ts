import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import { watchPage } from './watchPage.ts';

export { expect };

/** Opens a browser of one's own for somebody who has said their name, and answers an empty page in it. */
export type SignIn = (name: string, options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures {
  readonly signIn: SignIn;
  /** Opens a browser that never said a name. */
  readonly stranger: (options?: BrowserContextOptions) => Promise<Page>;
  /** Says which complaints of the browser this test provokes on purpose. */
  readonly allowTrouble: (pattern: RegExp) => void;
}

/** A screen on which the whole of a blank journey is near enough to be read. */
const SCREEN = { width: 1600, height: 1000 };

/** A test with people in it. It fails when any of their pages complains, in the console or by an exception. */
export const test = base.extend<{ troubles: Troubles } & Fixtures>({
  // Playwright reads what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  troubles: async ({}, give) => {
    const troubles: Troubles = { seen: [], allowed: [] };
    await give(troubles);
    const unexpected = troubles.seen.filter((line) => !troubles.allowed.some((one) => one.test(line)));
    expect(unexpected, 'what browsers complained about').toEqual([]);
  },

  allowTrouble: async ({ troubles }, give) => {
    await give((pattern) => troubles.allowed.push(pattern));
  },

  stranger: async ({ browser, baseURL, troubles }, give) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await give(async (options = {}) => {
      const context = await browser.newContext({
        viewport: SCREEN,
        reducedMotion: 'reduce',
        ...(baseURL !== undefined && { baseURL }),
        ...options,
      });
      contexts.push(context);
      context.on('page', (page) => {
        watchPage(page, troubles.seen);
      });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  signIn: async ({ stranger }, give) => {
    await give(async (name, options) => {
      const page = await stranger(options);
      const answer = await page.request.post('/api/session', { data: { name } });
      expect(answer.status()).toBe(200);
      return page;
    });
  },
});

interface Troubles {
  readonly seen: string[];
  readonly allowed: RegExp[];
}
