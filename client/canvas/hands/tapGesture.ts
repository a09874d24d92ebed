import type { Point } from '../../../shared/layout/rect.ts';
import type { Gesture } from './gesture.ts';

const TREMBLE = 8;

/** A finger that touches and lets go; one that moves pans the board, which React Flow sees to. */
export function tapGesture(from: Point, tap: () => void): Gesture {
  let isStill = true;
  return {
    move: ({ x, y }) => {
      if (Math.hypot(x - from.x, y - from.y) > TREMBLE) isStill = false;
    },
    end: () => {
      if (isStill) tap();
    },
    cancel: () => undefined,
  };
}
