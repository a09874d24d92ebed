import { LABEL_WIDTH } from '../../../shared/layout/metrics.ts';
import type { Board } from '../board.ts';
import type { View } from './camera.ts';

/** How much of the board stays on the screen, in pixels, so that nobody gets lost beside it. */
const KEPT = 96;

/** The view nearest to one that was asked for in which some of the board is in sight. */
export function keepInSight(board: Board, { x, y, zoom }: View): View {
  const { camera } = board;
  const { width, height, headerHeight } = board.shown.get().layout;
  const size = camera.size.get();
  return {
    x: between(x, camera.labelWidth + KEPT - width * zoom, size.width - KEPT - LABEL_WIDTH * zoom),
    y: between(y, headerHeight + KEPT - height * zoom, size.height - KEPT - headerHeight * zoom),
    zoom,
  };
}

function between(value: number, low: number, high: number): number {
  return low > high ? value : Math.min(high, Math.max(low, value));
}
