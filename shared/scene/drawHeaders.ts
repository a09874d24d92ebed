import { must } from '../journey/must.ts';
import { hasParts } from '../journey/parts.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Stage } from '../journey/stage.ts';
import type { Rect } from '../layout/rect.ts';
import type { LensReadings } from '../lenses/lensOf.ts';
import { lookColours, lookOf } from '../marks/looks.ts';
import { cardsInStage, worstMark } from '../scoring/worstMark.ts';
import { drawTag, TAG_HEIGHT, tagWidth } from './drawTag.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { box, line, strokeOf, textLines } from './items.ts';
import { momentItems, painItems } from './markItems.ts';
import { PART_NAME, STAGE_NAME, type ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { markFacts, nameOf } from './sceneLabels.ts';

const COUNT = { size: 12, weight: 400 } as const;

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
  const right = rect.x + rect.width - 10;
  const facts = factItems(snapshot, own, stage, right, rect.y + rect.height / 2 + 2, reading?.mark ?? '');
  items.push(
    ...textLines(lines, {
      ...letters,
      x: rect.x + 12,
      room: facts.left - rect.x - 20,
      baseline: top + letters.lineHeight - 4.5,
      colour: stage.name.trim() === '' ? colours.quiet : colours.text,
    }),
    ...facts.items,
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

/** From right to left; answers where they begin. */
function factItems(
  snapshot: JourneySnapshot,
  ink: Ink,
  stage: Stage,
  right: number,
  middle: number,
  mark: string,
): { readonly items: SceneItem[]; readonly left: number } {
  const { colours } = ink;
  const items: SceneItem[] = [];
  let left = right;
  const count = cardsInStage(snapshot, stage.id);
  if (count > 0) {
    const text = ink.words.number(count);
    left -= widthOf(ink, text, COUNT.size);
    items.push(
      ...oneLine(ink, text, { ...COUNT, x: left, room: 0, baseline: middle + 4, colour: colours.quiet }),
    );
    left -= 6;
  }
  const worst = worstMark(snapshot, stage.id);
  if (worst?.kind === 'moment') {
    left -= 15;
    items.push(...momentItems(colours, worst.state, left, middle - 7.5, 15 / 16).slice(1));
    left -= 6;
  } else if (worst?.kind === 'pain') {
    left -= 27;
    items.push(...painItems(colours, worst.severity, left, middle - 8));
    left -= 6;
  }
  if (mark !== '') {
    left -= tagWidth(ink, mark);
    items.push(...drawTag(ink, mark, left, middle - TAG_HEIGHT / 2));
    left -= 6;
  }
  return { items, left };
}

function hairline({ colours }: Ink): ReturnType<typeof strokeOf> {
  return strokeOf(colours.hairline, 1);
}
