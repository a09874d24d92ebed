import type { Colour } from '../journey/colour.ts';
import { EMOTIONS, type Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { Persona } from '../journey/persona.ts';
import type { JourneyLayout, StageColumn } from './journeyLayout.ts';
import type { Point } from './rect.ts';
import type { EmotionPoint, PersonaCurve } from '../scoring/emotionCurve.ts';

/** A point of a line: `x` on the board, `y` from the upper edge of its lane. */
export interface PlacedEmotion extends EmotionPoint {
  readonly x: number;
  readonly y: number;
  readonly isLowest: boolean;
  readonly isEnd: boolean;
}

/** How one persona feels along the way, or the customer whoever it is. */
export interface EmotionLine {
  readonly persona: Persona | null;
  /** `null` for the plain colour of the customer whoever it is. */
  readonly colour: Colour | null;
  /** Lengths of dashes and gaps, by which lines are told apart without colours; empty for a solid one. */
  readonly dash: readonly number[];
  readonly points: readonly PlacedEmotion[];
}

/** A point that somebody is dragging: where it would be if they let go. */
export interface LiftedEmotion {
  readonly persona: Id | null;
  readonly subject: Id;
  readonly emotion: Emotion;
}

const DASHES: readonly (readonly number[])[] = [
  [7, 4],
  [2, 4],
  [12, 4, 2, 4],
  [4, 2],
];
/** Between lines that run at the same height, so that both are seen. */
const APART = 3;
/** Kept free above and below for words. */
const EDGE = 24;

/** The dashes of a line by its turn; the first one is solid. */
export function dashOf(index: number): readonly number[] {
  return index === 0 ? [] : (DASHES[(index - 1) % DASHES.length] ?? []);
}

/** Where "neutral" lies in a lane of a height. */
export function neutralY(height: number): number {
  return height / 2 - 4;
}

function stepY(height: number): number {
  return (height - 2 * EDGE) / 4;
}

/** Which emotion is meant at a height in the lane. */
export function emotionAt(y: number, height: number): Emotion {
  const steps = Math.round((neutralY(height) - y) / stepY(height));
  return EMOTIONS.find((emotion) => emotion === Math.max(-2, Math.min(2, steps))) ?? 0;
}

/** Places the lines: what is said about a stage is spread evenly over its column, each stage or card at one place for all lines. */
export function emotionLines(
  curves: readonly PersonaCurve[],
  layout: JourneyLayout,
  height: number,
  lifted: readonly LiftedEmotion[] = [],
): EmotionLine[] {
  const xs = placesOf(curves, layout);
  return curves.map(({ persona, curve }, index) => {
    const apart = (index - (curves.length - 1) / 2) * APART;
    const points = curve.stages.flatMap((stage) => stage.points);
    return {
      persona,
      colour: persona?.colour ?? null,
      dash: dashOf(index),
      points: points.map((point) => {
        const held = lifted.find(
          (one) => one.subject === point.subject && one.persona === (persona?.id ?? null),
        );
        const emotion = held?.emotion ?? point.emotion;
        return {
          ...point,
          emotion,
          x: xs.get(point.subject) ?? 0,
          y: neutralY(height) - emotion * stepY(height) + apart,
          isLowest: point === curve.lowest,
          isEnd: point === curve.end,
        };
      }),
    };
  });
}

function placesOf(curves: readonly PersonaCurve[], layout: JourneyLayout): ReadonlyMap<Id, number> {
  const places = new Map<Id, number>();
  for (const [index, column] of layout.stages.entries()) {
    const said = curves.flatMap(({ curve }) => curve.stages[index]?.points ?? []);
    const subjects = [...new Set(said.map(({ subject }) => subject))];
    for (const [turn, subject] of subjects.entries())
      places.set(subject, column.x + (column.width * (turn + 1)) / (subjects.length + 1));
  }
  return places;
}

/** A line as SVG path data; only the part that touches `column`, when one is given. */
export function emotionPath(points: readonly Point[], column?: StageColumn): string {
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
