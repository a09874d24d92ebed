import type { JourneyLayout, StageColumn } from '../../../shared/layout/journeyLayout.ts';
import { EMOTION_HEIGHT } from '../../../shared/layout/metrics.ts';
import type { EmotionCurve, EmotionPoint } from '../../../shared/scoring/emotionCurve.ts';

/** A point of the curve: `x` on the board, `y` from the upper edge of its lane. */
export interface PlacedEmotion extends EmotionPoint {
  readonly x: number;
  readonly y: number;
  readonly isLowest: boolean;
  readonly isEnd: boolean;
  /** What stands beside it; empty for all but the lowest point and the end. */
  readonly label: string;
}

/** Where "neutral" lies. */
export const MIDDLE_Y = EMOTION_HEIGHT / 2 - 4;
const STEP_Y = (EMOTION_HEIGHT - 48) / 4;

/** Places the points of the curve: those of a stage spread evenly over its column. */
export function emotionPoints(curve: EmotionCurve, layout: JourneyLayout): PlacedEmotion[] {
  return curve.stages.flatMap(({ stage, points }) => {
    const column = layout.stages.find(({ id }) => id === stage);
    if (column === undefined) return [];
    return points.map((point, index) => {
      const isLowest = point === curve.lowest;
      const isEnd = point === curve.end;
      return {
        ...point,
        x: column.x + (column.width * (index + 1)) / (points.length + 1),
        y: MIDDLE_Y - point.emotion * STEP_Y,
        isLowest,
        isEnd,
        label: isLowest ? (isEnd ? 'Lowest, and the end' : 'Lowest') : isEnd ? 'End' : '',
      };
    });
  });
}

/** The curve as SVG path data; only the part that touches `column`, when one is given. */
export function emotionPath(points: readonly PlacedEmotion[], column?: StageColumn): string {
  const first = column === undefined ? 0 : points.findLastIndex(({ x }) => x < column.x);
  const last = column === undefined ? -1 : points.findIndex(({ x }) => x > column.x + column.width);
  const part = points.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
  return part
    .map(({ x, y }, index) => {
      const before = part[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** Where the words beside a point stand: away from the curve, which comes from the middle. */
export function labelY(y: number): number {
  return y > MIDDLE_Y ? y + 19 : y - 10;
}
