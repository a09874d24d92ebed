import type { Id } from '../journey/id.ts';
import type { Link } from '../journey/link.ts';
import { must } from '../journey/must.ts';
import type { JourneyLayout } from './journeyLayout.ts';
import { routeBetween } from './routeBetween.ts';
import type { Point, Rect } from './rect.ts';

/** How an arrow runs, in board units, from the edge of a card to the edge of another. */
export interface LinkPath {
  readonly link: Link;
  /** Its corners, with both ends. */
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point;
  /** The smallest rectangle around it. */
  readonly bounds: Rect;
  readonly from: Rect;
  readonly to: Rect;
  readonly shift: number;
}

/**
 * How all arrows of a journey run; those of cards in folded lanes do not show. Arrows run in the gaps between cards. Of
 * several at one card each keeps a little beside the others. What did not change keeps its identity from `previous`.
 */
export function linkPaths(
  layout: JourneyLayout,
  links: readonly Link[],
  previous: ReadonlyMap<Id, LinkPath> = new Map(),
): ReadonlyMap<Id, LinkPath> {
  const paths = new Map<Id, LinkPath>();
  const counts = new Map<Id, number>();
  let isSame = true;
  for (const link of links) {
    const [from, to] = [layout.cards.get(link.from), layout.cards.get(link.to)];
    if (from === undefined || to === undefined) continue;
    const before = Math.max(counts.get(link.from) ?? 0, counts.get(link.to) ?? 0);
    counts.set(link.from, before + 1);
    counts.set(link.to, before + 1);
    const known = previous.get(link.id);
    const shift = SHIFTS[before % SHIFTS.length] ?? 0;
    if (known?.link === link && known.from === from && known.to === to && known.shift === shift) {
      paths.set(link.id, known);
    } else {
      isSame = false;
      paths.set(link.id, pathOf(link, from, to, shift));
    }
  }
  return isSame && paths.size === previous.size ? previous : paths;
}

/** How far beside the first one further arrows at a card run, in steps. */
const SHIFTS = [0, 1, -1, 2, -2];

function pathOf(link: Link, from: Rect, to: Rect, shift: number): LinkPath {
  const points = routeBetween(from, to, shift);
  return { link, points, label: labelOn(points, from, to), bounds: boundsOf(points), from, to, shift };
}

/** Where the label fits best: on the longest level stretch; else in the gap below or above the card that it leaves. */
function labelOn(points: readonly Point[], from: Rect, to: Rect): Point {
  let best: { at: Point; length: number } | null = null;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    if (a === undefined || a.y !== b.y) continue;
    const length = Math.abs(b.x - a.x);
    if (length >= LABEL_ROOM && length > (best?.length ?? 0))
      best = { at: { x: (a.x + b.x) / 2, y: a.y }, length };
  }
  if (best !== null) return best.at;
  const first = must(points[0]);
  const last = must(points.at(-1));
  const y = to.y >= from.y ? from.y + from.height + GAP_MIDDLE : from.y - GAP_MIDDLE;
  return { x: to.y === from.y ? (first.x + last.x) / 2 : must(points[Math.floor(points.length / 2)]).x, y };
}

const LABEL_ROOM = 60;
const GAP_MIDDLE = 6;

function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** How far a point is from an arrow, in board units. */
export function distanceToPath({ points }: LinkPath, point: Point): number {
  let nearest = Infinity;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    if (a === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
    const along = Math.min(1, Math.max(0, t));
    nearest = Math.min(nearest, Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy));
  }
  return nearest;
}
