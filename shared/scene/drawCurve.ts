import type { JourneySnapshot } from '../journey/snapshot.ts';
import { emotionLabels } from '../layout/emotionLabels.ts';
import { emotionPath, neutralY } from '../layout/emotionShape.ts';
import type { LaneRow } from '../layout/journeyLayout.ts';
import { intersects, type Rect } from '../layout/rect.ts';
import type { Ink } from './ink.ts';
import { circle, line, path, strokeOf, textLines } from './items.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { nameOf } from './sceneLabels.ts';
import { wrapText } from './wrapText.ts';

const LETTERS = { size: 12, weight: 600 } as const;
const LINE = 14;
const MARGIN = 4;

/** Draws the lines of the emotion lane, one for each who feels, with words at their lowest points and ends. */
export function drawCurve(snapshot: JourneySnapshot, ink: Ink, plan: ScenePlan): ScenePart | null {
  const { layout, emotions, origin, labelWidth } = plan;
  const row = layout.lanes.find(({ kind, isCollapsed }) => kind === 'emotion' && !isCollapsed);
  if (row === undefined || layout.stages.length === 0) return null;
  const { colours } = ink;
  const left = origin.x + labelWidth;
  const middle = row.y + neutralY(row.height);
  const items: SceneItem[] = [
    line(left, middle, layout.width, middle, strokeOf(colours.hairline, 1, [2, 4])),
  ];
  for (const { colour: own, dash, points } of emotions) {
    const colour = own === null ? colours.quiet : colours.stages[own];
    items.push(path(emotionPath(points), { y: row.y, stroke: strokeOf(colour, 2, dash) }));
    for (const { x, y, isLowest, isEnd } of points) {
      const fill = isLowest ? colours.danger : isEnd ? colour : colours.canvas;
      const stroke = strokeOf(isLowest ? colours.danger : colour, 1.5);
      items.push(circle(x, row.y + y, isLowest || isEnd ? 5 : 3.5, { fill, stroke }));
    }
  }
  const points = emotions.flatMap((curve) => curve.points);
  const dots = (isNamed: boolean): Rect[] =>
    points
      .filter(({ isLowest, isEnd }) => (isLowest || isEnd) === isNamed)
      .map(({ x, y }) => ({ x: x - 5, y: row.y + y - 5, width: 10, height: 10 }));
  const [taken, others] = [dots(true), dots(false)];
  for (const { text, isLowest, x, y } of emotionLabels(emotions, row.height, ink.words.say)) {
    const room = layout.width - left - 2 * MARGIN;
    const lines = wrapText(text.replaceAll(/\s+/g, ' '), room, { ...LETTERS, measure: ink.measure });
    const width = Math.max(...lines.map((each) => each.width));
    const height = LINE * lines.length;
    const at = Math.max(left + MARGIN, Math.min(layout.width - width - MARGIN, x - width / 2));
    const top = Math.min(row.y + y - 11, row.y + row.height - height);
    const wanted = { x: at, y: top, width, height };
    const place = freePlace(wanted, [...taken, ...others], row) ?? freePlace(wanted, taken, row) ?? wanted;
    taken.push(place);
    const colour = isLowest ? colours.danger : colours.quiet;
    const look = { ...LETTERS, x: at, room: width, baseline: place.y + 11, lineHeight: LINE, colour };
    items.push(...textLines(lines, look));
  }
  const bounds = { x: left, y: row.y, width: layout.width - left, height: row.height };
  return {
    kind: 'curve',
    id: row.id,
    stage: null,
    lane: row.id,
    label: curveLabel(snapshot, ink, plan),
    bounds,
    items,
  };
}

/** Where words are wanted, or as near above or below as they lie on nothing that is taken; `null` if there is no such place. */
function freePlace(wanted: Rect, taken: readonly Rect[], row: LaneRow): Rect | null {
  for (const step of STEPS) {
    const place = { ...wanted, y: wanted.y + (step * LINE) / 2 };
    const isInside = place.y >= row.y && place.y + place.height <= row.y + row.height;
    if (isInside && !taken.some((other) => intersects(place, other))) return place;
  }
  return null;
}

const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8];

function curveLabel(snapshot: JourneySnapshot, { words }: Ink, { scores }: ScenePlan): string {
  const said = scores.emotions.flatMap(({ persona, curve }) => {
    const stages = curve.stages.flatMap(({ stage, mean }) => {
      if (mean === null) return [];
      const name = nameOf(words, snapshot.stages.find(({ id }) => id === stage)?.name ?? '');
      return [`${name} ${words.number(mean)}`];
    });
    if (stages.length === 0) return [];
    return [
      `${persona === null ? words.say('Customer') : nameOf(words, persona.name)}: ${stages.join(', ')}`,
    ];
  });
  const found = said.length === 0 ? words.say('nobody has said') : said.join('; ');
  return `${words.say('Emotion')}: ${found}`;
}
