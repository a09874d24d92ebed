import { must } from '../journey/must.ts';
import { emotionPath } from '../layout/emotionShape.ts';
import type { Rect } from '../layout/rect.ts';
import type { MarkColours } from '../marks/markColours.ts';
import type { StageSketch } from '../protocol/journeys.ts';
import { box, circle, path, strokeOf, textLines } from './items.ts';
import { momentItems } from './markItems.ts';
import type { Measure, SceneItem } from './scene.ts';

/** How large a thumbnail is, in units. */
export const THUMBNAIL = { width: 320, height: 136 } as const;

const MARGIN = 12;
const GAP = 4;
const HEADER = { y: 12, height: 14, bar: 3 };
const CARDS = { y: 32, height: 6, step: 9, most: 4 };
const CURVE = { middle: 87, reach: 13 };
const HEAT = { y: 108, height: 18 };
const NUMBER = { size: 10, weight: 600 } as const;
/** A narrower stage has no room for its number. */
const LEAST_FOR_NUMBER = 14;
/** From which sum of risk levels on, in one stage, each step of heat begins: the same on every journey, so that they can be compared. */
const HEAT_STEPS = [1, 3, 5, 8, 12] as const;

/**
 * Draws a journey as one sees it from three metres: its stages, how full they are, how the customer feels from one to the
 * next, where it is hot, and where a moment of truth is broken.
 */
export function drawThumbnail(
  stages: readonly StageSketch[],
  colours: MarkColours,
  measure: Measure,
): SceneItem[] {
  const pitch = (THUMBNAIL.width - 2 * MARGIN + GAP) / Math.max(stages.length, 1);
  const width = Math.max(pitch - GAP, 1);
  const columns = stages.map((stage, index) => ({ stage, x: MARGIN + index * pitch }));
  return [
    ...columns.flatMap(({ stage, x }) => [
      ...headerItems(stage, colours, { x, y: HEADER.y, width, height: HEADER.height }),
      ...Array.from({ length: Math.min(stage.cards, CARDS.most) }, (_, row) =>
        box(
          { x, y: CARDS.y + row * CARDS.step, width, height: CARDS.height },
          { radius: 2, fill: colours.surface, stroke: strokeOf(colours.hairline, 1) },
        ),
      ),
      ...heatItems(stage.heat, colours, measure, { x, y: HEAT.y, width, height: HEAT.height }),
    ]),
    ...curveItems(
      columns.flatMap(({ stage: { emotion }, x }) =>
        emotion === null ? [] : [{ x: x + width / 2, y: CURVE.middle - (emotion / 2) * CURVE.reach }],
      ),
      colours,
    ),
    ...columns.flatMap(({ stage, x }) =>
      stage.broken
        ? momentItems(colours, 'broken', x + width / 2 - 10, HEADER.y + HEADER.height / 2 - 10, 1.25)
        : [],
    ),
  ];
}

/** As on the board: the colour of the stage as a bar, here over a ground of the same. */
function headerItems({ colour }: StageSketch, colours: MarkColours, rect: Rect): SceneItem[] {
  const fill = colours.stages[colour];
  return [
    box(rect, { radius: 2, fill, opacity: 0.16 }),
    box({ ...rect, height: HEADER.bar }, { radius: 1.5, fill }),
  ];
}

function heatItems(heat: number, colours: MarkColours, measure: Measure, rect: Rect): SceneItem[] {
  const { area, words } = must(colours.heat[HEAT_STEPS.filter((from) => heat >= from).length]);
  const items: SceneItem[] = [box(rect, { radius: 3, fill: area, stroke: strokeOf(colours.hairline, 1) })];
  if (heat === 0 || rect.width < LEAST_FOR_NUMBER) return items;
  const text = String(heat);
  const line = {
    text,
    width: measure(text, NUMBER.size, NUMBER.weight),
    direction: 'ltr',
    continues: null,
  } as const;
  const place = { x: rect.x, room: rect.width, baseline: rect.y + rect.height / 2 + 3.6 };
  return [...items, ...textLines([line], { ...NUMBER, ...place, colour: words, align: 'centre' })];
}

function curveItems(
  points: readonly { readonly x: number; readonly y: number }[],
  colours: MarkColours,
): SceneItem[] {
  const line = { ...strokeOf(colours.quiet, 1.75), cap: 'round' } as const;
  return [
    ...(points.length > 1 ? [path(emotionPath(points), { stroke: line })] : []),
    ...points.map(({ x, y }) =>
      circle(x, y, 2.5, { fill: y > CURVE.middle ? colours.danger : colours.quiet, stroke: null }),
    ),
  ];
}
