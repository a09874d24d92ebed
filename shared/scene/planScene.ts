import type { Id } from '../journey/id.ts';
import { holdsCards, type Lane } from '../journey/lane.ts';
import { must } from '../journey/must.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { blueprintLines, type BlueprintLine } from '../layout/blueprintLines.ts';
import { emotionLines, type EmotionLine } from '../layout/emotionShape.ts';
import type { JourneyLayout, StageColumn } from '../layout/journeyLayout.ts';
import { layoutJourney } from '../layout/layoutJourney.ts';
import {
  DRAWN_PADDING,
  FOLDED_HEIGHT,
  GAP,
  HEADER_HEIGHT,
  LABEL_WIDTH,
  PARTS_HEIGHT,
} from '../layout/metrics.ts';
import type { Point } from '../layout/rect.ts';
import { stretchLayout } from '../layout/stretchLayout.ts';
import type { LensReadings } from '../lenses/lensOf.ts';
import { BLUEPRINT_WORDS } from '../marks/markNames.ts';
import { readScores, type Scores } from '../scoring/readScores.ts';
import type { ScoredPain } from '../scoring/stagePains.ts';
import { widthOf, type Ink } from './ink.ts';
import { planCard, type CardPlan } from './planCard.ts';
import { nameOf, needName, painName } from './sceneLabels.ts';
import { planStageFacts } from './stageFacts.ts';
import { wrapText, type WrappedLine } from './wrapText.ts';

/** How the names of stages and of their parts are set, and those of lanes. */
export const STAGE_NAME = { size: 13, weight: 600, lineHeight: 17 } as const;
export const PART_NAME = { size: 12, weight: 600, lineHeight: 16 } as const;
export const LANE_NAME = { size: 12, weight: 600, lineHeight: 16 } as const;
/** How the blueprint line below a lane is named, and the rows of the needs strip. */
export const BOUNDARY_NAME = { size: 10, weight: 400, lineHeight: 12 } as const;
export const NEED_NAME = { size: 11, weight: 400, lineHeight: 14 } as const;
/** How pain points are told in their strip. */
export const PAIN_TITLE = { size: 12, weight: 400, lineHeight: 16 } as const;
/** Left and right of a stage's name; after it come its facts. */
export const STAGE_NAME_ROOM = 20;
/** Left of the words of a lane's label. */
export const LABEL_INSET = 16;
/** Left of the name of a need: its sign. */
export const NEED_SIGN_ROOM = 20;
/** Left of the name of a line of the emotion lane: a piece of that line. */
export const CURVE_SIGN_ROOM = 28;
/** Left of the title of a pain point: its bolt and bars. */
export const PAIN_SIGN_ROOM = 35;
/** Between pain points in their strip. */
export const PAIN_STEP = 6;

const WIDEST_LABEL = 220;

/** One row of the needs strip: how far below the lane's upper edge it begins. */
export interface NeedRow {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly WrappedLine[];
}

/** One pain point in the strip. */
export interface PainPlan {
  readonly scored: ScoredPain;
  readonly lines: readonly WrappedLine[];
}

/** The name of a lane, and of the blueprint line below it. */
export interface LanePlan {
  readonly lines: readonly WrappedLine[];
  readonly boundary: BlueprintLine | null;
  readonly boundaryLines: readonly WrappedLine[];
}

/** Everything that has to be measured before anything can be drawn, and the layout that has room for it. */
export interface ScenePlan {
  readonly layout: JourneyLayout;
  readonly origin: Point;
  readonly labelWidth: number;
  /** Of the headers of whole stages; those of parts fill the rest of the band. */
  readonly stageHeaderHeight: number;
  readonly scores: Scores;
  readonly emotions: readonly EmotionLine[];
  readonly cards: ReadonlyMap<Id, CardPlan>;
  readonly stageNames: ReadonlyMap<Id, readonly WrappedLine[]>;
  readonly lanes: ReadonlyMap<Id, LanePlan>;
  readonly needRows: readonly NeedRow[];
  /** Whose each line of the emotion lane is; none where there is only one. */
  readonly curveNames: readonly (readonly WrappedLine[])[];
  readonly pains: ReadonlyMap<Id, readonly PainPlan[]>;
}

/** Plans a picture of a journey, seen through a lens or plain, whose labels and headers begin at `origin`. */
export function planScene(
  snapshot: JourneySnapshot,
  ink: Ink,
  origin: Point,
  readings: LensReadings | null,
): ScenePlan {
  const plain = layoutJourney(snapshot);
  const scores = readScores(snapshot);
  const labelWidth = labelWidthOf(snapshot, ink, scores);
  const cards = new Map(
    [...plain.cards.keys()].map((id) => [
      id,
      planCard(ink, must(snapshot.cards.get(id)), marksOf(snapshot, id)),
    ]),
  );
  const stageNames = planStageNames(snapshot, ink, plain.stages, readings);
  const lanes = planLanes(snapshot, ink, labelWidth);
  const needRows = planNeeds(ink, scores, labelWidth);
  const curveNames = planCurveNames(ink, scores, labelWidth);
  const pains = planPains(snapshot, ink, scores, plain.stages);
  const stageHeaderHeight = headerHeight(snapshot, stageNames, false);
  const partHeight = plain.headerHeight > HEADER_HEIGHT ? headerHeight(snapshot, stageNames, true) : 0;
  const last = needRows.at(-1);
  const layout = stretchLayout(plain, snapshot, {
    origin,
    labelWidth,
    headerHeight: stageHeaderHeight + partHeight,
    cardHeight: (id) => must(cards.get(id)).height,
    laneHeight: (lane) => {
      const label = labelHeight(must(lanes.get(lane.id)), lane, curveNames.flat().length);
      if (lane.isCollapsed) return Math.max(FOLDED_HEIGHT, label);
      if (lane.kind === 'needs' && last !== undefined)
        return last.y + last.height + DRAWN_PADDING + boundaryHeight(must(lanes.get(lane.id)));
      if (lane.kind === 'pains') return Math.max(label, ...[...pains.values()].map(painsHeight));
      return label;
    },
  });
  const emotionLane = layout.lanes.find(({ kind, isCollapsed }) => kind === 'emotion' && !isCollapsed);
  const emotions = emotionLane === undefined ? [] : emotionLines(scores.emotions, layout, emotionLane.height);
  return {
    layout,
    origin,
    labelWidth,
    stageHeaderHeight,
    scores,
    emotions,
    cards,
    stageNames,
    lanes,
    needRows,
    curveNames,
    pains,
  };
}

/** As wide as on the board, or as the names of needs want it. */
function labelWidthOf(snapshot: JourneySnapshot, ink: Ink, scores: Scores): number {
  const hasNeeds = snapshot.lanes.some(({ kind, isCollapsed }) => kind === 'needs' && !isCollapsed);
  if (!hasNeeds) return LABEL_WIDTH;
  const widths = scores.heat.rows.map(({ need, weight }) => {
    const name = widthOf(ink, needName(ink.words, ink.book.needOf(need)), NEED_NAME.size);
    return LABEL_INSET + NEED_SIGN_ROOM + name + (weight > 1 ? 26 : 0) + 10;
  });
  return Math.ceil(Math.min(WIDEST_LABEL, Math.max(LABEL_WIDTH, ...widths)));
}

function planStageNames(
  snapshot: JourneySnapshot,
  ink: Ink,
  columns: readonly StageColumn[],
  readings: LensReadings | null,
): ReadonlyMap<Id, readonly WrappedLine[]> {
  return new Map(
    snapshot.stages.map(({ id, name, parent }, index) => {
      const { span, width } = must(columns[index]);
      const unsaid = parent === null ? ink.words.say('Stage') : ink.words.say('Part');
      const facts = planStageFacts(snapshot, ink, id, readings?.get(id)?.mark ?? '');
      const room = (parent === null ? span : width) - facts.width - STAGE_NAME_ROOM;
      const letters = parent === null ? STAGE_NAME : PART_NAME;
      return [id, wrapText(name.trim() === '' ? unsaid : name, room, { ...letters, measure: ink.measure })];
    }),
  );
}

function headerHeight(
  { stages }: JourneySnapshot,
  names: ReadonlyMap<Id, readonly WrappedLine[]>,
  isOfParts: boolean,
): number {
  const lines = stages
    .filter(({ parent }) => (parent !== null) === isOfParts)
    .map(({ id }) => names.get(id)?.length ?? 1);
  const { lineHeight } = isOfParts ? PART_NAME : STAGE_NAME;
  const most = Math.max(1, ...lines);
  return (isOfParts ? PARTS_HEIGHT : HEADER_HEIGHT) + (most - 1) * lineHeight;
}

function planLanes({ lanes }: JourneySnapshot, ink: Ink, labelWidth: number): ReadonlyMap<Id, LanePlan> {
  const boundaries = blueprintLines(lanes);
  const room = labelWidth - LABEL_INSET - 10;
  return new Map(
    lanes.map(({ id, name }, index) => {
      const boundary = boundaries[index] ?? null;
      const text = name.trim() === '' ? ink.words.say('Lane') : name;
      return [
        id,
        {
          lines: wrapText(text, room, { ...LANE_NAME, measure: ink.measure }),
          boundary,
          boundaryLines:
            boundary === null
              ? []
              : wrapText(ink.words.say(BLUEPRINT_WORDS[boundary]), room, {
                  ...BOUNDARY_NAME,
                  measure: ink.measure,
                }),
        },
      ];
    }),
  );
}

/** How high a lane is at least for the words of its label. */
function labelHeight(plan: LanePlan, lane: Lane, curveLines: number): number {
  const { lines } = plan;
  if (lane.isCollapsed) return lines.length * LANE_NAME.lineHeight + 16;
  const names = lane.kind === 'emotion' && curveLines > 0 ? curveLines * NEED_NAME.lineHeight + 8 : 0;
  return 14 + lines.length * LANE_NAME.lineHeight + 10 + names + boundaryHeight(plan);
}

/** How much room the name of the blueprint line below a lane takes. */
export function boundaryHeight({ boundaryLines }: LanePlan): number {
  return boundaryLines.length * BOUNDARY_NAME.lineHeight;
}

function planCurveNames(ink: Ink, { emotions }: Scores, labelWidth: number): (readonly WrappedLine[])[] {
  if (emotions.length < 2) return [];
  const room = labelWidth - LABEL_INSET - CURVE_SIGN_ROOM - 8;
  return emotions.map(({ persona }) => {
    const name = persona === null ? ink.words.say('Customer') : nameOf(ink.words, persona.name);
    return wrapText(name, room, { ...NEED_NAME, measure: ink.measure });
  });
}

function planNeeds(ink: Ink, { heat }: Scores, labelWidth: number): NeedRow[] {
  let y = DRAWN_PADDING;
  return heat.rows.map(({ need, weight }) => {
    const room = needNameRoom(labelWidth, weight);
    const name = needName(ink.words, ink.book.needOf(need));
    const lines = wrapText(name, room, { ...NEED_NAME, measure: ink.measure });
    const row = { y, height: Math.max(20, lines.length * NEED_NAME.lineHeight + 6), lines };
    y += row.height;
    return row;
  });
}

/** How wide the name of a need may be: behind it stands how much it counts, where that is more than once. */
export function needNameRoom(labelWidth: number, weight: number): number {
  return labelWidth - LABEL_INSET - NEED_SIGN_ROOM - 8 - (weight > 1 ? 26 : 0);
}

function planPains(
  { lanes }: JourneySnapshot,
  ink: Ink,
  scores: Scores,
  columns: readonly StageColumn[],
): ReadonlyMap<Id, readonly PainPlan[]> {
  if (!lanes.some((lane) => lane.kind === 'pains' && !holdsCards(lane) && !lane.isCollapsed))
    return new Map();
  return new Map(
    scores.pains.map(({ stage, pains }, index) => {
      const room = Math.max(80, (columns[index]?.width ?? 0) - 2 * GAP - PAIN_SIGN_ROOM);
      const plans = pains.map((scored) => ({
        scored,
        lines: wrapText(painName(ink.words, scored.pain.title), room, {
          ...PAIN_TITLE,
          measure: ink.measure,
        }),
      }));
      return [stage, plans];
    }),
  );
}

function painsHeight(plans: readonly PainPlan[]): number {
  const height = plans.reduce((sum, plan) => sum + painHeight(plan) + PAIN_STEP, 0);
  return height + 2 * GAP;
}

/** How high one pain point of the strip is. */
export function painHeight({ lines }: PainPlan): number {
  return Math.max(1, lines.length) * PAIN_TITLE.lineHeight;
}
