import { intersects, type Rect } from '../../layout/rect.ts';
import type { PathItem, SceneItem, Stroke } from '../../scene/scene.ts';
import { pathSteps } from '../pathSteps.ts';

/** Answers whether any of an item may lie in a part of the scene. */
export type MayShow = (item: SceneItem, source: Rect) => boolean;

/** Starts to answer; how far shapes reach is worked out once, because most are signs that come many times. */
export function createMayShow(): MayShow {
  const reaches = new Map<string, Rect | null>();

  function shapeBounds({ d, x, y, scale }: PathItem): Rect | null {
    const known = reaches.get(d);
    const reach = known === undefined ? reachOf(d) : known;
    reaches.set(d, reach);
    if (reach === null) return null;
    return {
      x: x + reach.x * scale,
      y: y + reach.y * scale,
      width: reach.width * scale,
      height: reach.height * scale,
    };
  }

  return (item, source) => {
    if (item.kind === 'text') {
      const { x, baseline, width, size } = item;
      return intersects({ x, y: baseline - size, width: Math.max(width, 1), height: size * 1.25 }, source);
    }
    if (item.kind === 'picture') return intersects(item, source);
    const bounds =
      item.kind === 'box'
        ? item
        : item.kind === 'path'
          ? shapeBounds(item)
          : between(item.x1, item.y1, item.x2, item.y2);
    return bounds !== null && intersects(widened(bounds, item.stroke), source);
  };
}

/** Around all points of path data, also those that only draw its curves towards them. */
function reachOf(d: string): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of pathSteps(d))
    for (const [x, y] of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return left === Infinity ? null : between(left, top, right, bottom);
}

function between(x1: number, y1: number, x2: number, y2: number): Rect {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** With as much around it as a stroke needs, and at least so much that a straight line is more than nothing. */
function widened({ x, y, width, height }: Rect, stroke: Stroke | null): Rect {
  const by = Math.max(0.5, (stroke?.width ?? 0) / 2);
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
