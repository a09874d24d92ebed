import { must } from '../journey/must.ts';
import { hasParts } from '../journey/parts.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Rect } from '../layout/rect.ts';
import type { LensReadings } from '../lenses/lensOf.ts';
import { lookColours, lookOf } from '../marks/looks.ts';
import { cardsInStage } from '../scoring/worstMark.ts';
import type { Ink } from './ink.ts';
import { box, line, strokeOf, textLines } from './items.ts';
import { PART_NAME, STAGE_NAME, STAGE_NAME_ROOM, type ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { markFacts, nameOf } from './sceneLabels.ts';
import { drawStageFacts, planStageFacts } from './stageFacts.ts';

/** Where the header of a stage lies; that of a part lies below the header of its stage. */
function stageHeaderRect(snapshot: JourneySnapshot, plan: ScenePlan, index: number): Rect {
  const { layout, origin, stageHeaderHeight } = plan;
  const { x, width, span, parent } = must(layout.stages[index]);
  if (parent !== null) {
    const y = origin.y + stageHeaderHeight;
    return { x, y, width, height: layout.headerHeight - stageHeaderHeight };
  }
  const isWhole = hasParts(snapshot.stages, must(snapshot.stages[index]).id);
  return { x, y: origin.y, width: span, height: isWhole ? stageHeaderHeight : layout.headerHeight };
}

/** Draws the header of a stage: its colour, name, worst mark, what the lens finds and how many cards there are. */
export function drawStageHeader(
  snapshot: JourneySnapshot,
  ink: Ink,
  plan: ScenePlan,
  index: number,
  readings: LensReadings | null,
): ScenePart {
  const stage = must(snapshot.stages[index]);
  const rect = stageHeaderRect(snapshot, plan, index);
  const reading = readings?.get(stage.id) ?? null;
  const look = lookOf(reading, false);
  const own: Ink = look === 'plain' ? ink : { ...ink, colours: lookColours(ink.colours, look) };
  const { colours } = own;
  const isPart = stage.parent !== null;
  const letters = isPart ? PART_NAME : STAGE_NAME;
  const lines = plan.stageNames.get(stage.id) ?? [];
  const bar = ink.colours.stages[stage.colour];
  const items: SceneItem[] = [];
  if (look !== 'plain') items.push(box(rect, { fill: colours.surface }));
  items.push(
    box({ ...rect, height: isPart ? 2 : 4 }, { fill: bar, opacity: isPart ? 0.55 : 1 }),
    line(rect.x + rect.width - 0.5, rect.y, rect.x + rect.width - 0.5, rect.y + rect.height, hairline(ink)),
  );
  const top = rect.y + (rect.height - lines.length * letters.lineHeight) / 2 + (isPart ? 1 : 2);
  const facts = planStageFacts(snapshot, own, stage.id, reading?.mark ?? '');
  items.push(
    ...textLines(lines, {
      ...letters,
      x: rect.x + 12,
      room: rect.width - facts.width - STAGE_NAME_ROOM,
      baseline: top + letters.lineHeight - 4.5,
      colour: stage.name.trim() === '' ? colours.quiet : colours.text,
    }),
    ...drawStageFacts(own, facts, rect.x + rect.width, rect.y + rect.height / 2 + 2),
  );
  const count = cardsInStage(snapshot, stage.id);
  const said = [
    ink.words.say('Stage {name}', { name: nameOf(ink.words, stage.name) }),
    ink.words.sayCount(count, '{count} card', '{count} cards'),
    ...markFacts(ink, snapshot, stage.id),
  ];
  return {
    kind: 'stage',
    id: stage.id,
    stage: stage.id,
    lane: null,
    label: said.join(', '),
    bounds: rect,
    items,
  };
}

function hairline({ colours }: Ink): ReturnType<typeof strokeOf> {
  return strokeOf(colours.hairline, 1);
}
