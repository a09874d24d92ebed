import { must } from '../journey/must.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Rect } from '../layout/rect.ts';
import { oneLine, type Ink } from './ink.ts';
import { box, line, strokeOf, textLines } from './items.ts';
import { needItems, TILE } from './markItems.ts';
import {
  boundaryHeight,
  BOUNDARY_NAME,
  CURVE_SIGN_ROOM,
  LABEL_INSET,
  LANE_NAME,
  NEED_NAME,
  NEED_SIGN_ROOM,
  needNameRoom,
  type ScenePlan,
} from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { nameOf } from './sceneLabels.ts';

/** Draws the label of a lane, with what its rows or lines are. */
export function drawLaneLabel(
  snapshot: JourneySnapshot,
  ink: Ink,
  plan: ScenePlan,
  index: number,
): ScenePart {
  const { colours, words } = ink;
  const lane = must(snapshot.lanes[index]);
  const row = must(plan.layout.lanes[index]);
  const names = must(plan.lanes.get(lane.id));
  const { lines, boundaryLines } = names;
  const rect: Rect = { x: plan.origin.x, y: row.y, width: plan.labelWidth, height: row.height };
  const room = rect.width - LABEL_INSET - 10;
  const x = rect.x + LABEL_INSET;
  const below = boundaryHeight(names);
  const items: SceneItem[] = [];
  if (lane.colour !== 'slate') items.push(box({ ...rect, width: 4 }, { fill: colours.stages[lane.colour] }));
  const isNeeds = lane.kind === 'needs' && !lane.isCollapsed;
  if (isNeeds) items.push(...needNames(ink, plan, rect));
  else {
    const high = lines.length * LANE_NAME.lineHeight;
    const top = lane.isCollapsed ? rect.y + (rect.height - high) / 2 : rect.y + 14;
    items.push(...textLines(lines, { ...LANE_NAME, x, room, baseline: top + 12, colour: colours.quiet }));
    if (lane.kind === 'emotion' && !lane.isCollapsed)
      items.push(...curveNames(ink, plan, { ...rect, height: rect.height - below }));
  }
  if (!lane.isCollapsed) {
    const baseline = rect.y + rect.height - 6 - below + BOUNDARY_NAME.lineHeight;
    items.push(...textLines(boundaryLines, { ...BOUNDARY_NAME, x, room, baseline, colour: colours.quiet }));
  }
  const bottom = rect.y + rect.height - 0.5;
  items.push(line(rect.x, bottom, rect.x + rect.width, bottom, strokeOf(colours.hairline, 1)));
  const label = [
    words.say('Lane {name}', { name: nameOf(words, lane.name) }),
    ...boundaryLines.map(({ text }) => text),
  ].join(', ');
  return { kind: 'lane', id: lane.id, stage: null, lane: lane.id, label, bounds: rect, items };
}

function needNames(ink: Ink, { scores, needRows }: ScenePlan, rect: Rect): SceneItem[] {
  const { colours } = ink;
  return scores.heat.rows.flatMap(({ need, weight }, index): SceneItem[] => {
    const { y, height, lines } = must(needRows[index]);
    const middle = rect.y + y + height / 2 - 1;
    const x = rect.x + LABEL_INSET;
    const baseline = middle + 4 - ((lines.length - 1) * NEED_NAME.lineHeight) / 2;
    const items = [
      ...smallNeed(ink, need, x, middle),
      ...textLines(lines, {
        ...NEED_NAME,
        x: x + NEED_SIGN_ROOM,
        room: needNameRoom(rect.width, weight),
        baseline,
        colour: colours.quiet,
      }),
    ];
    if (weight > 1)
      items.push(
        ...oneLine(ink, `×${weight}`, {
          size: 11,
          weight: 600,
          x: rect.x,
          room: rect.width - 10,
          baseline: middle + 4,
          colour: colours.quiet,
          align: 'right',
        }),
      );
    return items;
  });
}

/** The sign of a need, small enough for its row. */
function smallNeed(ink: Ink, need: string, x: number, middle: number): SceneItem[] {
  const scale = 14 / TILE;
  const [left, top] = [x, middle - 7];
  return needItems(ink, ink.book.needOf(need), 0, 0, 0).map((item) => {
    if (item.kind === 'path')
      return { ...item, x: left + item.x * scale, y: top + item.y * scale, scale: item.scale * scale };
    if (item.kind === 'text')
      return {
        ...item,
        x: left + item.x * scale,
        baseline: top + item.baseline * scale,
        size: item.size * scale,
        width: item.width * scale,
      };
    return item;
  });
}

function curveNames(ink: Ink, { curveNames: names, emotions }: ScenePlan, rect: Rect): SceneItem[] {
  const { colours } = ink;
  const x = rect.x + LABEL_INSET;
  let y = rect.y + rect.height - 6 - names.flat().length * NEED_NAME.lineHeight;
  return names.flatMap((lines, index): SceneItem[] => {
    const curve = emotions[index];
    if (curve === undefined) return [];
    const colour = curve.colour === null ? colours.quiet : colours.stages[curve.colour];
    const room = rect.width - LABEL_INSET - CURVE_SIGN_ROOM - 8;
    const items = [
      line(x, y + 7, x + 22, y + 7, strokeOf(colour, 2, curve.dash)),
      ...textLines(lines, {
        ...NEED_NAME,
        x: x + CURVE_SIGN_ROOM,
        room,
        baseline: y + 11,
        colour: colours.quiet,
      }),
    ];
    y += lines.length * NEED_NAME.lineHeight;
    return items;
  });
}
