import type { PathStep, Point } from '../pathSteps.ts';

/** One step of an outline. */
export interface OutlineStep {
  readonly type: PathStep['type'];
  readonly points: readonly Point[];
}

/** How far a curve may be from an arc, in shares of its radius: nobody sees it. */
const NEAR = 0.02;

const ORIGIN: Point = [0, 0];

/**
 * An outline as a shape that programs have a name for, with a handle for how round its corners are: a circle, or a rectangle
 * with round corners. `null` for any other. Its upper left corner is at 0, 0.
 */
export function presetXml(steps: readonly OutlineStep[], width: number, height: number): string | null {
  const types = steps.map(({ type }) => type).join('');
  if (types === 'MCCCCZ') {
    const isRound = Math.abs(width - height) <= 1 && isArcs(steps, [width / 2, height / 2], width / 2);
    return isRound ? presetOf('ellipse') : null;
  }
  if (types !== 'MLCLCLCLCZ') return null;
  const radius = steps[0]?.points[0]?.[0] ?? 0;
  const isRounded = steps.every(({ type, points }, index) => {
    if (type !== 'C') return true;
    const [x, y] = points.at(-1) ?? ORIGIN;
    const centre: Point = [
      x > width / 2 ? width - radius : radius,
      y > height / 2 ? height - radius : radius,
    ];
    return isArcs(steps.slice(index - 1, index + 1), centre, radius);
  });
  const least = Math.min(width, height);
  if (radius <= 0 || radius > least / 2 || !isRounded || !isStraight(steps)) return null;
  return presetOf('roundRect', `<a:gd name="adj" fmla="val ${Math.round((100_000 * radius) / least)}"/>`);
}

/** Whether all curves go around a point at one distance: at their ends and half way. */
function isArcs(steps: readonly OutlineStep[], [cx, cy]: Point, radius: number): boolean {
  const isAt = (x: number, y: number): boolean =>
    Math.abs(Math.hypot(x - cx, y - cy) - radius) <= radius * NEAR;
  return steps.every(({ type, points }, index) => {
    if (type !== 'C') return true;
    const [start = ORIGIN] = steps[index - 1]?.points.slice(-1) ?? [];
    const [one = ORIGIN, two = ORIGIN, end = ORIGIN] = points;
    const half = (at: 0 | 1): number => (start[at] + 3 * one[at] + 3 * two[at] + end[at]) / 8;
    return isAt(...start) && isAt(half(0), half(1)) && isAt(...end);
  });
}

/** Whether all lines go along the edges. */
function isStraight(steps: readonly OutlineStep[]): boolean {
  return steps.every(({ type, points }, index) => {
    if (type !== 'L') return true;
    const [start = ORIGIN] = steps[index - 1]?.points.slice(-1) ?? [];
    const [end = ORIGIN] = points;
    return start[0] === end[0] || start[1] === end[1];
  });
}

function presetOf(name: string, adjust = ''): string {
  return `<a:prstGeom prst="${name}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;
}
