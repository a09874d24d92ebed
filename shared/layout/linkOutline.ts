import { must } from '../journey/must.ts';
import type { Point } from './rect.ts';

/** How round the corners of an arrow are, in board units. */
const LINK_RADIUS = 6;

/** Not longer than the way from the middle of a gap to a card. */
const HEAD_LENGTH = 6;
const HEAD_WIDTH = 7;

/** A line with round corners, as SVG path data; it ends a little before its last point, where the head begins. */
export function linkOutline(points: readonly Point[]): string {
  const tip = must(points.at(-1));
  const line = [...points.slice(0, -1), along(tip, must(points.at(-2)), HEAD_LENGTH - 1)];
  return line
    .map((point, index) => {
      const [before, after] = [line[index - 1], line[index + 1]];
      if (before === undefined) return `M${round(point)}`;
      if (after === undefined) return `L${round(point)}`;
      return `L${round(backFrom(point, before, LINK_RADIUS))}Q${round(point)} ${round(backFrom(point, after, LINK_RADIUS))}`;
    })
    .join('');
}

/** The head of an arrow as SVG path data: its tip is the last point. */
export function linkHead(points: readonly Point[]): string {
  const tip = must(points.at(-1));
  const base = along(tip, must(points.at(-2)), HEAD_LENGTH);
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [nx, ny] = [-(tip.y - base.y) / length, (tip.x - base.x) / length];
  const side = (way: number): Point => ({
    x: base.x + (way * nx * HEAD_WIDTH) / 2,
    y: base.y + (way * ny * HEAD_WIDTH) / 2,
  });
  return `M${round(tip)}L${round(side(1))}L${round(side(-1))}Z`;
}

/** The point some way back towards another one, at most half of it. */
function backFrom(point: Point, towards: Point, distance: number): Point {
  return along(point, towards, Math.min(distance, Math.hypot(towards.x - point.x, towards.y - point.y) / 2));
}

function along(point: Point, towards: Point, distance: number): Point {
  const share = distance / (Math.hypot(towards.x - point.x, towards.y - point.y) || 1);
  return { x: point.x + (towards.x - point.x) * share, y: point.y + (towards.y - point.y) * share };
}

function round({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
