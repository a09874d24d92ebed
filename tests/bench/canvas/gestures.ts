import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchPage, BenchWindow } from './benchPage.ts';
import { median } from './budgets.ts';

/* oxlint-disable no-underscore-dangle -- it is what the page calls it */

const GESTURE_MS = 3000;
const FRAME_MS = 1000 / 60;
/** How long a view that was jumped to may settle. */
const SETTLE_MS = 900;
const JUMPS = 5;
const MOST_UNDER_WAY = 3;

/** What is measured, each from a view of its own, with real input at 60 Hz. */
export const GESTURES = {
  'pan at 100 %': { from: 'near', perform: pan },
  'pan, all in view': { from: 'all', perform: pan },
  zoom: { from: 'near', perform: zoom },
  drag: { from: 'near', perform: drag },
} as const;

/** Goes to 100 % at the beginning of the board, or to all of it, and waits until nothing moves any more. */
export async function lookAt({ page }: BenchPage, from: 'near' | 'all'): Promise<void> {
  await page.evaluate((all) => {
    const bench = (window as unknown as BenchWindow).__bench;
    if (all) bench.fitAll();
    else bench.setView(1);
  }, from === 'all');
  await sleep(SETTLE_MS);
}

/** How long jumps to all of the board and back to 100 % take until the second frame after: medians, in milliseconds. */
export async function jumps(bench: BenchPage): Promise<{ out: number; back: number }> {
  await lookAt(bench, 'near');
  const { out, back } = await bench.page.evaluate(
    async ([count, rest]) => {
      const { fitAll, setView } = (window as unknown as BenchWindow).__bench;
      const timed = async (jump: () => void): Promise<number> => {
        const from = performance.now();
        jump();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const taken = performance.now() - from;
        await new Promise((done) => setTimeout(done, rest));
        return taken;
      };
      const times: { out: number[]; back: number[] } = { out: [], back: [] };
      for (let jump = 0; jump < count; jump++) {
        times.out.push(await timed(fitAll));
        times.back.push(
          await timed(() => {
            setView(1);
          }),
        );
      }
      return times;
    },
    [JUMPS, SETTLE_MS] as const,
  );
  return { out: median(out), back: median(back) };
}

/**
 * Sends one event a frame; `share` runs from 0 to 1. Does not wait for the page, as a hand does not, but never has more
 * than three events on the way: a page that is too slow gets fewer.
 */
async function everyFrame(send: (share: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const underWay = new Set<Promise<unknown>>();
  for (let frame = 1; performance.now() - start < GESTURE_MS; frame++) {
    if (underWay.size < MOST_UNDER_WAY) {
      const sent = send((performance.now() - start) / GESTURE_MS).finally(() => underWay.delete(sent));
      underWay.add(sent);
    }
    await sleep(Math.max(1, start + frame * FRAME_MS - performance.now()));
  }
  await Promise.all(underWay);
}

function wheel({ cdp, size }: BenchPage, deltaX: number, deltaY: number, modifiers = 0): Promise<unknown> {
  const [x, y] = [size.width / 2, size.height / 2];
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
}

async function pan(bench: BenchPage): Promise<void> {
  await everyFrame((share) => wheel(bench, share < 0.5 ? 20 : -20, 8 * Math.cos(share * 8)));
}

/** From 100 % to an eighth and back, which crosses every level of detail twice. */
async function zoom(bench: BenchPage): Promise<void> {
  const step = 600 / (GESTURE_MS / FRAME_MS);
  await everyFrame((share) => wheel(bench, 0, share < 0.5 ? step : -step, 2));
}

async function drag({ page }: BenchPage): Promise<void> {
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
  // Back where it was, so that the next round finds the same board.
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
}
