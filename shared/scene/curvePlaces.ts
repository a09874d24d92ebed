import type { EmotionLine, PlacedEmotion } from '../layout/emotionShape.ts';
import { contains, intersects, type Point, type Rect } from '../layout/rect.ts';

/** In units: steps in which words are moved up and down, and what they keep between them and their point when moved aside. */
const STEP = 7;
const ASIDE = 10;
const STEPS = Array.from({ length: 25 }, (_, index) => (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2));
/** How much of a line of words is above its letters, and may reach over the edge. */
const ABOVE = 2;
/** What lying on a plain point, and on a piece of a line, costs, in units of way. */
const ON_POINT = 30;
const ON_LINE = 4;
/** Pieces that a line between two points is looked at in. */
const PIECES = 24;

/**
 * Finds places for words beside the curves: each as near as it can be to where it is wanted, on no other words and no named
 * point, and on as little of the curves as possible. `room` bounds them all.
 */
export function curvePlaces(curves: readonly EmotionLine[], room: Rect): (wanted: Rect) => Rect {
  const points = curves.flatMap((curve) => curve.points);
  const dots = (isNamed: boolean): Rect[] =>
    points
      .filter(({ isLowest, isEnd }) => (isLowest || isEnd) === isNamed)
      .map(({ x, y }) => ({ x: x - 6, y: room.y + y - 6, width: 12, height: 12 }));
  const [taken, plain] = [dots(true), dots(false)];
  const pieces = curves.flatMap((curve) => piecesOf(curve.points, room.y));
  return (wanted) => {
    const inRoom = (rect: Rect): Rect => ({
      ...rect,
      x: Math.max(room.x, Math.min(room.x + room.width - rect.width, rect.x)),
    });
    const aside = wanted.width / 2 + ASIDE;
    const around = { x: wanted.x - aside, y: room.y, width: wanted.width + 2 * aside, height: room.height };
    const nearDots = plain.filter((dot) => intersects(dot, around));
    const nearPieces = pieces.filter((piece) => contains(around, piece));
    let best = inRoom(wanted);
    let least = Infinity;
    for (const dx of [0, aside, -aside]) {
      for (const step of STEPS) {
        const place = inRoom({ ...wanted, x: wanted.x + dx, y: wanted.y + step * STEP });
        const isInside = place.y >= room.y - ABOVE && place.y + place.height <= room.y + room.height;
        if (!isInside || taken.some((other) => intersects(place, other))) continue;
        const cost =
          Math.abs(dx) / 2 +
          Math.abs(step) * STEP +
          ON_POINT * nearDots.filter((dot) => intersects(place, dot)).length +
          ON_LINE * nearPieces.filter((piece) => contains(place, piece)).length;
        if (cost < least) [best, least] = [place, cost];
      }
    }
    taken.push(best);
    return best;
  };
}

/** Points along a line, which runs level through each point of its own (a Bézier curve, as `emotionPath` draws it). */
function piecesOf(points: readonly PlacedEmotion[], top: number): Point[] {
  return points.flatMap((b, index) => {
    const a = points[index - 1];
    if (a === undefined) return [];
    return Array.from({ length: PIECES }, (_, piece) => {
      const t = piece / PIECES;
      const [before, after] = [(1 - t) ** 3, t ** 3];
      const level = (1 - t) ** 2 * (1 + 2 * t);
      const middle = (a.x + b.x) / 2;
      return {
        x: before * a.x + (1 - before - after) * middle + after * b.x,
        y: top + level * a.y + (1 - level) * b.y,
      };
    });
  });
}
