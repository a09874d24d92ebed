import type { Id } from '../../shared/journey/id.ts';
import { must } from '../../shared/journey/must.ts';
import { readingOrder } from '../../shared/journey/snapshot.ts';
import type { Point } from '../../shared/layout/rect.ts';
import type { Board } from './board.ts';
import { wholeBoard } from './view/createBoardView.ts';

/** What a harness that measures canvases asks of a page, on `window.__bench`. Views are in pixels of the page. */
interface Bench {
  readonly name: string;
  readonly n: number;
  ready: boolean;
  readyAt?: number;
  setView(zoom: number): void;
  fitAll(): void;
  view(): { x: number; y: number; zoom: number };
  cardPos(index: number): Point;
  selected(): number;
}

/** Offers the board to a measuring harness. */
export function offerBench(board: Board, root: HTMLElement): void {
  const { camera, session } = board;
  /** As they lay at first: a card keeps its number when it is moved. */
  let order: readonly Id[] = [];
  const bench: Bench = {
    name: 'waymark',
    n: 0,
    ready: false,
    setView: (zoom) => {
      camera.moveTo({ x: 0, y: 0, zoom });
    },
    fitAll: () => {
      camera.moveTo(camera.fitting(wholeBoard(board)));
    },
    view: () => {
      const { left, top } = root.getBoundingClientRect();
      const { x, y, zoom } = camera.view.get();
      return { x: x + left, y: y + top, zoom };
    },
    cardPos: (index) => {
      if (order.length === 0) order = readingOrder(session.journey.get());
      const { x, y } = must(board.shown.get().layout.cards.get(must(order[index])));
      return { x, y };
    },
    selected: () => session.selection.get().length,
  };
  Object.assign(window, { __bench: bench });
  const wait = (): void => {
    requestAnimationFrame(() => {
      const hasCards = board.shown.get().layout.cards.size > 0;
      if (!hasCards || (!board.isFar.get() && root.querySelector('[data-node]') === null)) {
        wait();
        return;
      }
      requestAnimationFrame(() => {
        bench.readyAt = performance.now();
        bench.ready = true;
        Object.assign(bench, { n: board.shown.get().layout.cards.size });
      });
    });
  };
  wait();
}
