import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import type { Presence } from '../../shared/protocol/presence.ts';
import { writeJson } from '../../shared/formats/json/writeJson.ts';
import { findChromium } from '../../tools/chromium.ts';
import { Visitor } from '../helpers/visitor.ts';
import {
  costOf,
  countElements,
  cpuOf,
  tasksOf,
  watchPage,
  type BenchPage,
  type BenchWindow,
  type Cost,
} from './canvas/benchPage.ts';
import { BUDGETS, median, round, tableOf, type Measured } from './canvas/budgets.ts';
import { invite, type Company } from './canvas/company.ts';
import { GESTURES, jumps, lookAt } from './canvas/gestures.ts';
import { paintFloor, type FloorCard } from './canvas/paintFloor.ts';
import { largeJourney } from './largeJourney.ts';

// `node tests/bench/canvas.ts [cards…] [--rounds 3] [--lens pains]`, after `vite build`: what moving about in a journey costs the page's
// main thread, while twenty others move their pointers, and what fifty cost who carry cards about. Judged by processor
// time, as a ratio to a floor that is measured in turn with it; frames on the clock are those of the calmest round, because
// other programs on the machine can only add to them.

/* oxlint-disable no-underscore-dangle -- it is what the page calls it */

const SIZE = { width: 1440, height: 900 };
const POINTERS = 20;
const MOVERS = 50;
const MOVING_MS = 6000;
const LONG_TASK_MS = 50;
/** Near enough for cards to be elements, far enough for fifty of them to be in sight. */
const MOVING_ZOOM = 0.7;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, lens: { type: 'string', default: '' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 2000, 5000];
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
    console.table(tableOf(await measure(url, size)));
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function measure(url: string, size: number): Promise<Measured[]> {
  const owner = await Visitor.named(url, 'Bench');
  const content = largeJourney(size);
  const headers = { 'content-type': 'application/octet-stream' };
  const { id } = (
    await owner.post('/api/journeys/import?format=json', { body: writeJson(content), headers })
  ).json<{ id: string }>();
  const browser = await chromium.launch(found?.launch);
  try {
    const ours = await openPage(browser);
    const [name = '', value = ''] = (owner.cookie ?? '').split('=');
    await ours.page.context().addCookies([{ name, value, url }]);
    const lens = values.lens === '' ? '' : `&lens=${values.lens}`;
    await ours.page.goto(`${url}/journeys/${id}?bench${lens}`, { waitUntil: 'commit' });
    await ours.page.waitForFunction(() => (window as unknown as BenchWindow).__bench?.ready);
    const opened = await cpuOf(ours.cdp);
    await lookAt(ours, 'near');
    const still = await standing(ours, size);
    const floor = await openPage(browser);
    const places = await ours.page.evaluate((count) => {
      const { cardPos } = (window as unknown as BenchWindow).__bench;
      return Array.from({ length: count }, (_, index) => cardPos(index));
    }, size);
    await floor.page.evaluate(
      paintFloor,
      content.cards.map(({ title, channel }, index): FloorCard => ({
        title,
        channel: channel ?? '',
        ...(places[index] ?? { x: 0, y: 0 }),
      })),
    );
    const jumped = await jumps(ours);
    const company = await invite(url, owner, id, MOVERS);
    return [
      { what: 'processor time to open', value: opened.task, unit: 'ms' },
      ...still,
      { what: 'jump to all of it', value: jumped.out, unit: 'ms', budget: BUDGETS.jumpMs },
      { what: 'jump back to 100 %', value: jumped.back, unit: 'ms', budget: BUDGETS.jumpMs },
      ...(await gestures(ours, floor, company)),
      ...(await movers(ours, company, places)),
    ];
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchPage);
  await page.goto('about:blank');
  return { page, cdp, size: SIZE };
}

/** What a board that nobody touches holds. */
async function standing(ours: BenchPage, size: number): Promise<Measured[]> {
  for (let collections = 0; collections < 3; collections++)
    await ours.cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await ours.cdp.send('Runtime.getHeapUsage');
  const near = await countElements(ours);
  await lookAt(ours, 'all');
  const all = await countElements(ours);
  return [
    { what: 'heap', value: usedSize / 2 ** 20, unit: 'MB', ...(size === 1000 && { budget: BUDGETS.heapMB }) },
    {
      what: 'elements of the board at 100 %',
      value: near.board,
      unit: '',
      budget: BUDGETS.elementsNear,
      note: `of the page: ${near.page}`,
    },
    {
      what: 'elements of the board, all in view',
      value: all.board,
      unit: '',
      budget: BUDGETS.elementsFar,
      note: `of the page: ${all.page}`,
    },
  ];
}

async function gestures(ours: BenchPage, floor: BenchPage, company: Company): Promise<Measured[]> {
  const costs = new Map<string, { ours: Cost[]; floor: Cost[] }>();
  for (let turn = 0; turn < Number(values.rounds); turn++) {
    for (const [what, { from, perform }] of Object.entries(GESTURES)) {
      const both = costs.get(what) ?? { ours: [], floor: [] };
      costs.set(what, both);
      await floor.page.bringToFront();
      await lookAt(floor, from);
      both.floor.push(await costOf(floor, 'frames', () => perform(floor)));
      await ours.page.bringToFront();
      company.act(pointing);
      await lookAt(ours, from);
      both.ours.push(await costOf(ours, 'frames', () => perform(ours)));
      company.act(null);
    }
  }
  const tasks = new Map<string, number[]>();
  company.act(pointing);
  for (const [what, { from, perform }] of Object.entries(GESTURES)) {
    await lookAt(ours, from);
    tasks.set(what, await tasksOf(ours.page, () => perform(ours)));
  }
  company.act(null);
  return [...costs].flatMap(([what, { ours: own, floor: least }]) => {
    const took = tasks.get(what) ?? [];
    const floorMs = median(least.map(perFrame));
    const ms = median(own.map(perFrame));
    return [
      {
        what: `${what}: ratio to the floor`,
        value: ms / floorMs,
        unit: '',
        budget: BUDGETS.ratio,
        note: `${round(ms)} and ${round(floorMs)} ms a frame`,
      },
      {
        what: `${what}: frame p95`,
        value: Math.min(...own.map(({ frames }) => p95(frames))),
        unit: 'ms',
        budget: BUDGETS.frameP95,
        note: `the floor: ${round(Math.min(...least.map(({ frames }) => p95(frames))))}`,
      },
      {
        what: `${what}: long tasks`,
        value: took.filter((task) => task >= LONG_TASK_MS).length,
        unit: '',
        budget: BUDGETS.longTasks,
        note: `of ${took.length}, the longest ${round(Math.max(...took))} ms of processor time`,
      },
    ];
  });
}

/** Fifty people carry a card each, all in sight, and put none of them down. */
async function movers(
  ours: BenchPage,
  company: Company,
  places: readonly { x: number; y: number }[],
): Promise<Measured[]> {
  await ours.page.evaluate((zoom) => {
    (window as unknown as BenchWindow).__bench.setView(zoom);
  }, MOVING_ZOOM);
  await sleep(1000);
  const idle = await costOf(ours, 'no frames', () => sleep(MOVING_MS / 2));
  const board = await ours.page.locator('[data-board]').boundingBox();
  const cards = places
    .map(({ x, y }, index) => ({ id: `card${index}`, x, y }))
    .filter(
      ({ x, y }) =>
        (x + 104) * MOVING_ZOOM < (board?.width ?? 0) && (y + 48) * MOVING_ZOOM < (board?.height ?? 0),
    )
    .slice(0, MOVERS);
  company.act((index, seconds) => {
    const card = cards[index];
    if (card === undefined) return {};
    const [dx, dy] = [60 * Math.sin(seconds * 2 + index), 40 * Math.cos(seconds * 2 + index)];
    return {
      cursor: { x: card.x + 90 + dx, y: card.y + 50 + dy },
      selection: [card.id],
      drag: { cards: [card.id], dx, dy },
    };
  });
  await sleep(1500);
  const cost = await costOf(ours, 'no frames', () => sleep(MOVING_MS));
  company.act(null);
  company.leave();
  return [
    {
      what: `${cards.length} people carrying cards: share of the main thread`,
      value: (cost.cpu / cost.wall) * 100,
      unit: '%',
      budget: BUDGETS.moversShare,
      note: `${round((idle.cpu / idle.wall) * 100)} % while nobody moves; script ${round((cost.script / cost.wall) * 100)} %`,
    },
    {
      what: `${cards.length} people carrying cards: React commits before a drop`,
      value: cost.commits,
      unit: '',
      budget: BUDGETS.moversCommits,
      note: `in ${round(cost.wall / 1000)} s`,
    },
  ];
}

/** Twenty of them move their pointers all over the beginning of the board. */
function pointing(index: number, seconds: number): Partial<Presence> {
  if (index >= POINTERS) return {};
  const x = 700 + 500 * Math.sin(seconds * 0.7 + index * 2);
  return { cursor: { x, y: 500 + 350 * Math.cos(seconds * 0.9 + index * 3) } };
}

function perFrame({ cpu, frames }: Cost): number {
  return cpu / Math.max(1, frames.length);
}

function p95(frames: readonly number[]): number {
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? NaN;
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
