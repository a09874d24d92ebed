import type { JourneySnapshot } from '../journey/snapshot.ts';
import { emotionLabels } from '../layout/emotionLabels.ts';
import { emotionPath, neutralY } from '../layout/emotionShape.ts';
import { curvePlaces } from './curvePlaces.ts';
import type { Ink } from './ink.ts';
import { box, circle, line, path, strokeOf, textLines } from './items.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { nameOf } from './sceneLabels.ts';
import { shorten } from './shorten.ts';
import { wrapText } from './wrapText.ts';

const LETTERS = { size: 12, weight: 600 } as const;
const LINE = 14;
const MARGIN = 4;
/** Of words at a point. Whose it is stands whole beside the name of the lane. */
const MOST_WIDTH = 180;

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
  const room = { x: left + MARGIN, y: row.y, width: layout.width - left - 2 * MARGIN, height: row.height };
  const free = curvePlaces(emotions, room);
  for (const { text, isLowest, x, y } of emotionLabels(emotions, row.height, ink.words.say)) {
    const shown = shorten(text.replaceAll(/\s+/g, ' '), Math.min(MOST_WIDTH, room.width), (part) =>
      ink.measure(part, LETTERS.size, LETTERS.weight),
    );
    const lines = wrapText(shown, Infinity, { ...LETTERS, measure: ink.measure });
    const width = Math.max(...lines.map((each) => each.width));
    const top = Math.min(row.y + y - 11, row.y + row.height - LINE);
    const place = free({ x: x - width / 2, y: top, width, height: LINE });
    const colour = isLowest ? colours.danger : colours.quiet;
    const look = { ...LETTERS, x: place.x, room: width, baseline: place.y + 11, colour };
    items.push(
      box({ ...place, x: place.x - 2, width: width + 4 }, { radius: 3, fill: colours.canvas, opacity: 0.8 }),
      ...textLines(lines, look),
    );
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
