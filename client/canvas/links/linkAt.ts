import type { Id } from '../../../shared/journey/id.ts';
import { distanceToPath } from '../../../shared/layout/linkPaths.ts';
import type { Point } from '../../../shared/layout/rect.ts';
import type { Board } from '../board.ts';
import { readLinkPaths } from './readLinkPaths.ts';

/** How near to an arrow a hand must be, in pixels. */
const REACH = 7;
/** Seen from further away, arrows are too fine to be meant. */
const LEAST_ZOOM = 0.3;

/** The arrow at a point of the board, or `null`. */
export function linkAt(board: Board, point: Point): Id | null {
  const { zoom } = board.camera.view.get();
  if (zoom < LEAST_ZOOM) return null;
  const reach = REACH / zoom;
  let nearest: Id | null = null;
  let least = reach;
  for (const [id, path] of readLinkPaths(board.shown.get())) {
    const { x, y, width, height } = path.bounds;
    const isNear =
      point.x > x - reach &&
      point.x < x + width + reach &&
      point.y > y - reach &&
      point.y < y + height + reach;
    const distance = isNear ? distanceToPath(path, point) : Infinity;
    if (distance > least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
