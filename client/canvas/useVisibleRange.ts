import { useSyncExternalStore } from 'react';
import { laneIndexAt, stageIndexAt } from '../../shared/layout/journeyLayout.ts';
import type { Board } from './board.ts';
import type { Axis } from './reorder.ts';

/** The positions of the first and last stage or lane that shows; changes only when another one comes into sight. */
export function useVisibleRange(board: Board, axis: Axis): readonly [first: number, last: number] {
  const key = useSyncExternalStore(
    (listener) => {
      const stop = [
        board.camera.view.subscribe(listener),
        board.camera.size.subscribe(listener),
        board.shown.subscribe(listener),
      ];
      return () => {
        for (const each of stop) each();
      };
    },
    () => rangeKey(board, axis),
  );
  const [first = 0, last = -1] = key.split(' ').map(Number);
  return [first, last];
}

function rangeKey(board: Board, axis: Axis): string {
  const { layout } = board.shown.get();
  const { x, y, width, height } = board.camera.visible();
  return axis === 'stages'
    ? `${stageIndexAt(layout, x)} ${stageIndexAt(layout, x + width)}`
    : `${laneIndexAt(layout, y)} ${laneIndexAt(layout, y + height)}`;
}
