import type { Point } from '../../../shared/layout/rect.ts';
import type { Board } from '../board.ts';
import type { Gesture } from './gesture.ts';

/** Moves the board itself: the middle button, or any with the space bar down. */
export function panGesture(board: Board, root: HTMLElement, from: Point): Gesture {
  let last = from;
  const before = root.dataset['hand'];
  root.dataset['hand'] = 'pulling';
  board.isBusy.set(true);
  const finish = (): void => {
    if (before === undefined) delete root.dataset['hand'];
    else root.dataset['hand'] = before;
    board.isBusy.set(false);
  };
  return {
    move: (point) => {
      board.camera.panBy(point.x - last.x, point.y - last.y);
      last = point;
    },
    end: finish,
    cancel: finish,
  };
}
