import type { Point } from '../../../shared/layout/rect.ts';
import type { Board } from '../board.ts';
import type { Gesture } from './gesture.ts';

/** Two fingers nearer than this do not zoom: a pixel would be too much of their distance. */
const NEAREST = 12;

/** Two fingers on the board: what is between them stays there, nearer or further as they part or meet. */
export function pinchGesture(board: Board, fingers: ReadonlyMap<number, Point>): Gesture {
  let last = between(fingers);
  board.isBusy.set(true);
  const finish = (): void => {
    board.isBusy.set(false);
  };
  return {
    move: () => {
      const now = between(fingers);
      const { camera } = board;
      camera.panBy(now.middle.x - last.middle.x, now.middle.y - last.middle.y);
      if (last.distance >= NEAREST && now.distance >= NEAREST)
        camera.zoomTo((camera.view.get().zoom * now.distance) / last.distance, now.middle);
      last = now;
    },
    end: finish,
    cancel: finish,
  };
}

function between(fingers: ReadonlyMap<number, Point>): { readonly middle: Point; readonly distance: number } {
  const [a = { x: 0, y: 0 }, b = a] = [...fingers.values()];
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    distance: Math.hypot(a.x - b.x, a.y - b.y),
  };
}
