import type { Page } from 'playwright';
import { openPicturePage } from './openPicturePage.ts';
import type { PicturePage } from './picturePage.tsx';

/** What pictures cost in one browser, one way after the other. */
export interface PictureCosts {
  /** Milliseconds by the clock: from a snapshot to the bytes of a PNG, and the same at twice the size. */
  readonly painted: { readonly few: number; readonly many: number; readonly twice: number };
  /** The same cards as elements, copied into a picture with `html-to-image`. */
  readonly captured: { readonly ms: number; readonly cards: number };
  /** How many times as long the page computes for the copy: processor time, which other programs hardly change. */
  readonly ratio: number;
  /** How many times as many points our picture has as the copy. */
  readonly points: number;
}

declare const window: PicturePage;

const RUNS = 10;
const CAPTURES = 2;

/** Measures how journeys of so many cards become PNG files in a browser. */
export function measurePictures(few: number, many: number): Promise<PictureCosts> {
  return openPicturePage(async (page) => {
    await page.evaluate((count) => window.read(count), many);
    const large = await least(2, () => page.evaluate(() => window.paint(1)));
    await page.evaluate((count) => window.read(count), few);
    const twice = await least(3, () => page.evaluate(() => window.paint(2)));
    const small = await least(RUNS, () => page.evaluate(() => window.paint(1)));
    const painting = await workOf(page, RUNS, () => page.evaluate(() => window.paint(1)));
    const ours = await page.evaluate(() => window.points());
    const cards = await page.evaluate(() => window.show());
    const captured = await least(CAPTURES, () => page.evaluate(() => window.capture()));
    const capturing = await workOf(page, 1, () => page.evaluate(() => window.capture()));
    const theirs = await page.evaluate(() => window.points());
    return {
      painted: { few: small, many: large, twice },
      captured: { ms: captured, cards },
      ratio: capturing / painting,
      points: ours / theirs,
    };
  });
}

async function least(runs: number, task: () => Promise<number>): Promise<number> {
  let quickest = Infinity;
  for (let run = 0; run < runs; run += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or each would hold up the other
    quickest = Math.min(quickest, await task());
  return quickest;
}

/** Seconds of processor time that the page takes for a task, in the mean of a few. */
async function workOf(page: Page, runs: number, task: () => Promise<unknown>): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('There is no browser');
  const spent = async (): Promise<number> => {
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await spent();
  for (let run = 0; run < runs; run += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await task();
  return ((await spent()) - before) / runs;
}
