import { GAP } from './metrics.ts';
import type { Point, Rect } from './rect.ts';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** What a bend costs, and what leaves or enters a card against the direction of reading, in board units of way. */
const BEND = 40;
const LEAVING: Readonly<Record<Side, number>> = { right: 0, bottom: 10, top: 30, left: 80 };
const ENTERING: Readonly<Record<Side, number>> = { left: 0, top: 10, bottom: 30, right: 80 };
const SIDES: readonly Side[] = ['right', 'bottom', 'top', 'left'];

/** How much parallel arrows keep between each other: where they touch a card, and in the gap between cards. */
const PORT_STEP = 12;
const STREET_STEP = 2;

/**
 * The corners of a line from one card to another that crosses no card. Cards of a stage lie in columns and those of a
 * lane in rows, so the middles of the gaps are streets that run through the whole board: the line takes the cheapest way
 * along them. `shift` moves it beside another one.
 */
export function routeBetween(from: Rect, to: Rect, shift = 0): readonly Point[] {
  let best: readonly Point[] = [];
  let least = Infinity;
  for (const out of SIDES) {
    for (const into of SIDES) {
      for (const points of ways(from, to, out, into, shift)) {
        const cost = costOf(points) + LEAVING[out] + ENTERING[into];
        if (cost >= least) continue;
        least = cost;
        best = points;
      }
    }
  }
  return straightened(best);
}

function* ways(from: Rect, to: Rect, out: Side, into: Side, shift: number): Generator<readonly Point[]> {
  const start = port(from, out, shift);
  const end = port(to, into, shift);
  const [a, b] = [street(from, out, shift), street(to, into, shift)];
  const isOutLevel = isLevel(out);
  const isInLevel = isLevel(into);
  if (isOutLevel && isInLevel) {
    if (isFacing(from, to, out, into)) yield [start, { x: a, y: start.y }, { x: a, y: end.y }, end];
    else
      for (const y of rowStreets(from, to, shift))
        yield [start, { x: a, y: start.y }, { x: a, y }, { x: b, y }, { x: b, y: end.y }, end];
  } else if (isOutLevel) {
    yield [start, { x: a, y: start.y }, { x: a, y: b }, { x: end.x, y: b }, end];
  } else if (isInLevel) {
    yield [start, { x: start.x, y: a }, { x: b, y: a }, { x: b, y: end.y }, end];
  } else if (Math.abs(a - b) <= 2 * GAP && out !== into) {
    yield [start, { x: start.x, y: a }, { x: end.x, y: a }, end];
  } else {
    for (const x of columnStreets(from, to, shift))
      yield [start, { x: start.x, y: a }, { x, y: a }, { x, y: b }, { x: end.x, y: b }, end];
  }
}

/** Whether two level sides look into one gap: of neighbours, or of cards of one column that both look the same way. */
function isFacing(from: Rect, to: Rect, out: Side, into: Side): boolean {
  if (out === into) return from.x === to.x;
  const gap = out === 'right' ? to.x - from.x - from.width : from.x - to.x - to.width;
  return gap >= 0 && gap <= 2 * GAP;
}

function isLevel(side: Side): boolean {
  return side === 'left' || side === 'right';
}

/** Where a line touches a side. */
function port({ x, y, width, height }: Rect, side: Side, shift: number): Point {
  const [middleX, middleY] = [x + width / 2 + shift * PORT_STEP, y + height / 2 + shift * PORT_STEP];
  if (side === 'left') return { x, y: middleY };
  if (side === 'right') return { x: x + width, y: middleY };
  return { x: middleX, y: side === 'top' ? y : y + height };
}

/** The street before a side: an x for the left and right, a y for the top and bottom. */
function street({ x, y, width, height }: Rect, side: Side, shift: number): number {
  const beside = shift * STREET_STEP;
  if (side === 'left') return x - GAP / 2 + beside;
  if (side === 'right') return x + width + GAP / 2 + beside;
  return (side === 'top' ? y - GAP / 2 : y + height + GAP / 2) + beside;
}

function rowStreets(from: Rect, to: Rect, shift: number): number[] {
  return [from, to].flatMap((rect) => [street(rect, 'top', shift), street(rect, 'bottom', shift)]);
}

function columnStreets(from: Rect, to: Rect, shift: number): number[] {
  return [from, to].flatMap((rect) => [street(rect, 'left', shift), street(rect, 'right', shift)]);
}

function costOf(points: readonly Point[]): number {
  const corners = straightened(points);
  let cost = (corners.length - 2) * BEND;
  for (const [index, b] of corners.entries()) {
    const a = corners[index - 1];
    if (a !== undefined) cost += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return cost;
}

/** Leaves out the points that are no corners. */
function straightened(points: readonly Point[]): Point[] {
  const distinct = points.filter((b, index) => {
    const a = points[index - 1];
    return a === undefined || a.x !== b.x || a.y !== b.y;
  });
  return distinct.filter((b, index) => {
    const [a, c] = [distinct[index - 1], distinct[index + 1]];
    if (a === undefined || c === undefined) return true;
    return !((a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y));
  });
}
