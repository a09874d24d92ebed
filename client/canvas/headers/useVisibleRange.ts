import { useCallback, useSyncExternalStore } from 'react';
import { laneIndexAt, stageIndexAt } from '../../../shared/layout/journeyLayout.ts';
import type { Board } from '../board.ts';
import type { Axis } from './reorder.ts';

/** More stages or lanes than this are not told apart in a key. */
const MOST = 100_000;

/**
 * The positions of the first and last stage or lane that shows; changes only when another one comes into sight, and not
 * at all while nobody needs it.
 */
export function useVisibleRange(
  board: Board,
  axis: Axis,
  isNeeded = true,
): readonly [first: number, last: number] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = [
        board.camera.view.subscribe(listener),
        board.camera.size.subscribe(listener),
        board.shown.subscribe(listener),
      ];
      return () => {
        for (const each of stop) each();
      };
    },
    [board],
  );
  const key = useSyncExternalStore(subscribe, () => (isNeeded ? rangeKey(board, axis) : 0));
  return [Math.floor(key / MOST), key % MOST];
}

/** Both positions in one number: asked in every frame, it must make nothing. */
function rangeKey(board: Board, axis: Axis): number {
  const { layout } = board.shown.get();
  const { x, y, zoom } = board.camera.view.get();
  const { width, height } = board.camera.size.get();
  if (axis === 'stages') {
    return (
      Math.max(0, stageIndexAt(layout, -x / zoom)) * MOST +
      Math.max(0, stageIndexAt(layout, (width - x) / zoom))
    );
  }
  return (
    Math.max(0, laneIndexAt(layout, -y / zoom)) * MOST + Math.max(0, laneIndexAt(layout, (height - y) / zoom))
  );
}
