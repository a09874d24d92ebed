import { useCallback, type FocusEvent } from 'react';
import { useBoard } from '../useBoard.ts';
import type { Axis } from './reorder.ts';

/** How much the button at the end takes up, in pixels. */
const ROOM = 96;

/** Brings the end of the stages or lanes into sight when what stands there gets the focus from the keyboard. */
export function useEndInSight(axis: Axis): (event: FocusEvent) => void {
  const board = useBoard();
  return useCallback(
    ({ currentTarget }: FocusEvent) => {
      if (!currentTarget.matches(':focus-visible')) return;
      const { camera } = board;
      const { width, height } = board.shown.get().layout;
      const { width: right, height: bottom } = camera.size.get();
      const now = camera.view.get();
      const end = axis === 'stages' ? width * now.zoom + now.x : height * now.zoom + now.y;
      const [low, high] =
        axis === 'stages' ? [camera.labelWidth, right - ROOM] : [camera.headerHeight, bottom - ROOM];
      const move = Math.max(low, Math.min(high, end)) - end;
      if (move !== 0)
        camera.glideTo(axis === 'stages' ? { ...now, x: now.x + move } : { ...now, y: now.y + move });
    },
    [board, axis],
  );
}
