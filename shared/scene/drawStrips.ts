import { must } from '../journey/must.ts';
import { SEVERITY_WORDS } from '../marks/markNames.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import type { StageColumn } from '../layout/journeyLayout.ts';
import { GAP } from '../layout/metrics.ts';
import type { Rect } from '../layout/rect.ts';
import { heatStep } from '../scoring/heatStep.ts';
import { drawGap } from './drawGap.ts';
import { oneLine, type Ink } from './ink.ts';
import { box, textLines } from './items.ts';
import { painItems } from './markItems.ts';
import { PAIN_SIGN_ROOM, PAIN_STEP, PAIN_TITLE, painHeight, type ScenePlan } from './planScene.ts';
import type { SceneItem, ScenePart } from './scene.ts';
import { inSentence, nameOf, needName, painName } from './sceneLabels.ts';

/** What one lane that draws itself shows in one stage, and in words. */
interface Strip {
  readonly items: readonly SceneItem[];
  readonly label: string;
}

/** Draws what the lanes that draw themselves show in one stage, and how many cards are in those that are folded. */
export function drawStrips(
  snapshot: JourneySnapshot,
  ink: Ink,
  plan: ScenePlan,
  column: number,
): ScenePart[] {
  const stage = must(plan.layout.stages[column]);
  if (stage.width === 0) return [];
  return plan.layout.lanes.flatMap((row, index): ScenePart[] => {
    const rect = { x: stage.x, y: row.y, width: stage.width, height: row.height };
    const lane = must(snapshot.lanes[index]);
    const strip = lane.isCollapsed
      ? foldedStrip(snapshot, ink, stage, lane.id, rect)
      : lane.kind === 'needs'
        ? needsStrip(snapshot, ink, plan, column, rect)
        : lane.kind === 'pains'
          ? painsStrip(snapshot, ink, plan, column, rect)
          : lane.kind === 'gap'
            ? drawGap(snapshot, ink, plan.scores, column, rect)
            : null;
    if (strip === null || strip.items.length === 0) return [];
    return [{ kind: 'strip', id: lane.id, stage: stage.id, lane: lane.id, bounds: rect, ...strip }];
  });
}

function foldedStrip(
  { cells }: JourneySnapshot,
  ink: Ink,
  stage: StageColumn,
  lane: string,
  rect: Rect,
): Strip | null {
  const count = cells.get(cellKey(stage.id, lane))?.length ?? 0;
  if (count === 0) return null;
  const text = ink.words.sayCount(count, '{count} card', '{count} cards');
  const look = { size: 12, weight: 400, colour: ink.colours.quiet } as const;
  const baseline = rect.y + rect.height / 2 + 4;
  return { label: text, items: oneLine(ink, text, { ...look, x: rect.x + 14, room: 0, baseline }) };
}

function needsStrip(
  snapshot: JourneySnapshot,
  ink: Ink,
  { scores, needRows }: ScenePlan,
  column: number,
  rect: Rect,
): Strip {
  const { colours, words, book } = ink;
  const { rows, hottest } = scores.heat;
  const found: string[] = [];
  const items = rows.flatMap(({ need, cells }, index): SceneItem[] => {
    const row = must(needRows[index]);
    const sum = cells[column]?.sum ?? 0;
    const step = heatStep(sum, hottest);
    const place = { x: rect.x + GAP, y: rect.y + row.y, width: rect.width - 2 * GAP, height: row.height - 2 };
    if (step === 0) return [box(place, { radius: 3, fill: colours.hairline, opacity: 0.45 })];
    const { area, words: letters } = must(colours.heat[step]);
    found.push(`${needName(words, book.needOf(need))} ${sum}`);
    const look = { size: 11, weight: 600, colour: letters, align: 'centre' } as const;
    return [
      box(place, { radius: 3, fill: area }),
      ...oneLine(ink, words.number(sum), {
        ...look,
        x: place.x,
        room: place.width,
        baseline: place.y + place.height / 2 + 4,
      }),
    ];
  });
  const stage = stageName(snapshot, ink, column);
  const said = found.length === 0 ? words.say('none marked') : found.join(', ');
  return { items, label: words.say('Needs at risk in {stage}: {found}', { stage, found: said }) };
}

function painsStrip(snapshot: JourneySnapshot, ink: Ink, plan: ScenePlan, column: number, rect: Rect): Strip {
  const { colours, words } = ink;
  const pains = plan.pains.get(must(plan.layout.stages[column]).id) ?? [];
  let y = rect.y + GAP;
  const items = pains.flatMap((pain): SceneItem[] => {
    const top = y;
    y += painHeight(pain) + PAIN_STEP;
    return [
      ...painItems(colours, pain.scored.pain.severity, rect.x + GAP, top),
      ...textLines(pain.lines, {
        ...PAIN_TITLE,
        x: rect.x + GAP + PAIN_SIGN_ROOM,
        room: rect.width - 2 * GAP - PAIN_SIGN_ROOM,
        baseline: top + 12,
        colour: colours.text,
      }),
    ];
  });
  const found = pains.map(({ scored: { pain } }) => {
    const severity = inSentence(words, words.say(SEVERITY_WORDS[pain.severity]));
    return `${painName(words, pain.title)} (${severity})`;
  });
  const stage = stageName(snapshot, ink, column);
  const said = found.length === 0 ? words.say('none') : found.join(', ');
  return { items, label: words.say('Pain points in {stage}: {found}', { stage, found: said }) };
}

/** What the stage of a column is called. */
function stageName({ stages }: JourneySnapshot, { words }: Ink, column: number): string {
  return nameOf(words, must(stages[column]).name);
}
