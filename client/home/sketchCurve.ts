/** A point of the emotion curve in a thumbnail. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A calm line through points as an SVG path: level at each of them, so that it never swings past what was said. */
export function sketchCurve(points: readonly CurvePoint[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
