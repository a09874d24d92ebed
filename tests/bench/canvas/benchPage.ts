import type { CDPSession, Page } from 'playwright';
import { must } from '../../../shared/journey/must.ts';

/* oxlint-disable no-underscore-dangle -- it is what the page calls it */

/** What a measured page offers: ours by `client/canvas/benchContract.ts`, the floor by `paintFloor.ts`. */
export interface BenchWindow {
  readonly __bench: {
    readonly ready: boolean;
    readonly readyAt: number;
    setView(zoom: number): void;
    fitAll(): void;
    cardPos(index: number): { x: number; y: number };
    view(): { x: number; y: number; zoom: number };
  };
  /** Filled by {@link watchPage}. */
  readonly __seen: { isWatching: boolean; frames: number[]; commits: number };
}

/** A page under measurement. */
export interface BenchPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly size: { readonly width: number; readonly height: number };
}

/** Watches a page from its first script on: its frames, and how often React commits. */
export function watchPage(): void {
  let isWatching = false;
  const seen: BenchWindow['__seen'] = { isWatching, frames: [], commits: 0 };
  const tick = (now: number): void => {
    if (!seen.isWatching) return;
    seen.frames.push(now);
    requestAnimationFrame(tick);
  };
  Object.defineProperty(seen, 'isWatching', {
    get: () => isWatching,
    set: (value: boolean) => {
      isWatching = value;
      if (value) requestAnimationFrame(tick);
    },
  });
  Object.assign(window, {
    __seen: seen,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        seen.commits += 1;
      },
      onCommitFiberUnmount: () => {},
    },
  });
}

/** What a stretch of time cost a page. */
export interface Cost {
  /** Processor time of the main thread, in milliseconds; other programs on the machine hardly change it. */
  readonly cpu: number;
  readonly script: number;
  /** On the clock, in milliseconds. */
  readonly wall: number;
  /** Lengths of the frames on the clock, in milliseconds. */
  readonly frames: readonly number[];
  readonly commits: number;
}

/**
 * Measures what something costs a page. Without `frames` the page is left alone: asking for every frame is work that a
 * page which only shows what others do would not have.
 */
export async function costOf(
  { page, cdp }: BenchPage,
  watch: 'frames' | 'no frames',
  perform: () => Promise<void>,
): Promise<Cost> {
  await page.evaluate((isWatching) => {
    const fresh = { frames: [], commits: 0, isWatching };
    Object.assign((window as unknown as BenchWindow).__seen, fresh);
  }, watch === 'frames');
  const [before, from] = [await cpuOf(cdp), performance.now()];
  await perform();
  const [after, wall] = [await cpuOf(cdp), performance.now() - from];
  const seen = await page.evaluate(() => {
    const { __seen } = window as unknown as BenchWindow;
    __seen.isWatching = false;
    return { ...__seen };
  });
  const frames = seen.frames.slice(1).map((time, index) => time - (seen.frames[index] ?? time));
  return {
    cpu: after.task - before.task,
    script: after.script - before.script,
    wall,
    frames,
    commits: seen.commits,
  };
}

/**
 * How long each task on the main thread took while something was performed, in milliseconds of processor time. The
 * browser itself counts tasks by the clock, and so those of other programs too.
 */
export async function tasksOf(page: Page, perform: () => Promise<void>): Promise<number[]> {
  const cdp = await must(page.context().browser(), 'browser').newBrowserCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
  });
  await perform();
  const isComplete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await isComplete;
  await cdp.detach();
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  return events
    .filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** What is read of one event of a trace; `tdur` is processor time, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/** Processor time of a page's main thread so far, in milliseconds. */
export async function cpuOf(cdp: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

/** How many elements the board has, and the whole page with the bars and panels around it. */
export function countElements({ page }: BenchPage): Promise<{ board: number; page: number }> {
  return page.evaluate(() => ({
    board: document.querySelectorAll('[data-board], [data-board] *').length,
    page: document.querySelectorAll('*').length,
  }));
}
