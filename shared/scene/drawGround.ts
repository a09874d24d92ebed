import { blueprintLines, type BlueprintLine } from '../layout/blueprintLines.ts';
import type { Ink } from './ink.ts';
import { line, strokeOf } from './items.ts';
import type { ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart, Stroke } from './scene.ts';

/** Draws the grid that stages and lanes make, and the lines of a service blueprint. */
export function drawGround({ colours }: Ink, { layout, origin, labelWidth }: ScenePlan): ScenePart {
  const hair = strokeOf(colours.hairline, 1);
  const left = origin.x + labelWidth;
  const top = origin.y + layout.headerHeight;
  const [right, bottom] = [layout.width, layout.height];
  const items: SceneItem[] = [
    line(origin.x, top - 0.5, right, top - 0.5, hair),
    line(left - 0.5, origin.y, left - 0.5, bottom, hair),
  ];
  for (const { x, width } of layout.stages)
    if (width > 0) items.push(line(x + width - 0.5, top, x + width - 0.5, bottom, hair));
  for (const { y, height } of layout.lanes)
    items.push(line(left, y + height - 0.5, right, y + height - 0.5, hair));
  const strokes: Readonly<Record<BlueprintLine, Stroke>> = {
    interaction: strokeOf(colours.outline, 1.5, [5, 4]),
    visibility: strokeOf(colours.quiet, 2),
    internal: strokeOf(colours.outline, 2, [2, 3]),
  };
  for (const [index, boundary] of blueprintLines(layout.lanes).entries()) {
    const lane = layout.lanes[index];
    if (boundary === null || lane === undefined) continue;
    const y = lane.y + lane.height - 0.5;
    items.push(line(left, y, right, y, strokes[boundary]));
  }
  const bounds = { x: origin.x, y: origin.y, width: right - origin.x, height: bottom - origin.y };
  return { kind: 'ground', id: null, stage: null, lane: null, label: '', bounds, items };
}
