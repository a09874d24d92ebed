import type { Point } from '../../../shared/layout/rect.ts';
import type { Board } from '../board.ts';
import type { Gesture } from './gesture.ts';

/** How far a finger may tremble before it moves the board, in pixels (as tldraw has it). */
const TREMBLE = 6;

/** A finger on the board: moves it, or, when it stayed where it was, taps. */
export function fingerGesture(board: Board, from: Point, tap: () => void): Gesture {
  let last = from;
  let isStill = true;
  const finish = (): void => {
    board.isBusy.set(false);
  };
  return {
    move: (point) => {
      if (isStill && Math.hypot(point.x - from.x, point.y - from.y) < TREMBLE) return;
      if (isStill) board.isBusy.set(true);
      isStill = false;
      board.camera.panBy(point.x - last.x, point.y - last.y);
      last = point;
    },
    end: () => {
      finish();
      if (isStill) tap();
    },
    cancel: finish,
  };
}
