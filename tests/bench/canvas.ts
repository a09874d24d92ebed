import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright';
import { writeJson } from '../../shared/formats/json/writeJson.ts';
import { findChromium } from '../../tools/chromium.ts';
import { Visitor } from '../helpers/visitor.ts';
import { largeJourney } from './largeJourney.ts';

// `node tests/bench/canvas.ts [cards…]`, after `vite build`: what opening a journey and moving about in it costs the
// page's main thread. Given as processor time, which other programs on the machine do not change much; the times on
// the clock next to it they do. Gestures are real input at 60 Hz, in a fresh browser for each size.

/* oxlint-disable no-underscore-dangle -- it is what the page calls it */

/** What `client/canvas/benchContract.ts` offers. */
interface BenchWindow {
  readonly __bench: {
    readonly ready: boolean;
    readonly readyAt: number;
    setView(zoom: number): void;
    fitAll(): void;
    cardPos(index: number): { x: number; y: number };
    view(): { x: number; y: number; zoom: number };
  };
}

type Row = Readonly<Record<string, string | number>>;

const GESTURE_MS = 3000;
const FRAME_MS = 1000 / 60;
const SIZE = { width: 1440, height: 900 };

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 5000];
const found = findChromium();
if (found === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH.');
const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
const server = spawn(process.execPath, [new URL('../../server/main.ts', import.meta.url).pathname], {
  env: { ...process.env, PORT: '0', DATA_DIR: folder, RATE_LIMIT: 'off', LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf();
  for (const size of sizes) {
    console.log(`${size} cards`);
    console.table(await measure(url, size));
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function measure(url: string, size: number): Promise<Record<string, Row>> {
  const visitor = await Visitor.named(url, 'Bench');
  const body = writeJson(largeJourney(size));
  const headers = { 'content-type': 'application/octet-stream' };
  const { id } = (await visitor.post('/api/journeys/import?format=json', { body, headers })).json<{
    id: string;
  }>();
  const browser = await chromium.launch(found?.launch);
  try {
    const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 1 });
    const [name = '', value = ''] = (visitor.cookie ?? '').split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${url}/journeys/${id}?bench`, { waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as BenchWindow).__bench?.ready);
    const opened = await cpu(cdp);
    const readyAt = await page.evaluate(() => (window as unknown as BenchWindow).__bench.readyAt);
    await sleep(1000);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    return {
      open: {
        'CPU ms': Math.round(opened.task),
        'script ms': Math.round(opened.script),
        'on the clock': `ready after ${Math.round(readyAt)} ms, ${elements} elements, ${(usedSize / 2 ** 20).toFixed(1)} MB`,
      },
      'pan at 100 %': await gesture(page, cdp, 'near', pan),
      'pan, all in view': await gesture(page, cdp, 'all', pan),
      zoom: await gesture(page, cdp, 'near', zoom),
      drag: await gesture(page, cdp, 'near', drag),
    };
  } finally {
    await browser.close();
  }
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function cpu(cdp: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

async function gesture(
  page: Page,
  cdp: CDPSession,
  from: 'near' | 'all',
  perform: (page: Page, cdp: CDPSession) => Promise<void>,
): Promise<Row> {
  await page.evaluate((all) => {
    const bench = (window as unknown as BenchWindow).__bench;
    if (all) bench.fitAll();
    else bench.setView(1);
  }, from === 'all');
  await sleep(900);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const tick = (now: number): void => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await cpu(cdp);
  await perform(page, cdp);
  const after = await cpu(cdp);
  const times = await page.evaluate(() =>
    (window as unknown as { frameTimes: number[] }).frameTimes.splice(0),
  );
  const frames = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = frames.toSorted((a, b) => a - b);
  const perFrame = (ms: number): string => (ms / Math.max(1, frames.length)).toFixed(2);
  return {
    'CPU ms': perFrame(after.task - before.task),
    'script ms': perFrame(after.script - before.script),
    'on the clock': `frame p50 ${sorted[frames.length >> 1]?.toFixed(1)}, p95 ${sorted[Math.floor(frames.length * 0.95)]?.toFixed(1)}, longest ${sorted.at(-1)?.toFixed(1)} ms`,
  };
}

/** Sends one event a frame; `share` runs from 0 to 1. */
async function everyFrame(send: (share: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  for (let frame = 1; performance.now() - start < GESTURE_MS; frame++) {
    await send((performance.now() - start) / GESTURE_MS);
    await sleep(Math.max(0, start + frame * FRAME_MS - performance.now()));
  }
}

function wheel(cdp: CDPSession, deltaX: number, deltaY: number, modifiers = 0): Promise<unknown> {
  const [x, y] = [SIZE.width / 2, SIZE.height / 2];
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
}

async function pan(_page: Page, cdp: CDPSession): Promise<void> {
  await everyFrame((share) => wheel(cdp, share < 0.5 ? 20 : -20, 8 * Math.cos(share * 8)));
}

/** From 100 % to an eighth and back. */
async function zoom(_page: Page, cdp: CDPSession): Promise<void> {
  const step = 600 / (GESTURE_MS / FRAME_MS);
  await everyFrame((share) => wheel(cdp, 0, share < 0.5 ? step : -step, 2));
}

async function drag(page: Page): Promise<void> {
  const from = await page.evaluate(() => {
    const { view, cardPos } = (window as unknown as BenchWindow).__bench;
    const { x, y, zoom: scale } = view();
    const card = cardPos(1);
    return { x: x + (card.x + 100) * scale, y: y + (card.y + 60) * scale };
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await everyFrame((share) => {
    const reach = Math.min(1, share * 10);
    return page.mouse.move(
      from.x + reach * (150 + 120 * Math.sin(share * 10)),
      from.y + reach * (100 + 80 * Math.cos(share * 10)),
    );
  });
  await page.mouse.up();
}

async function addressOf(): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended: ${said}`);
}
