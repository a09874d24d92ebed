import { must } from '../journey/must.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import { holdsCards } from '../journey/lane.ts';
import { lensOf, type LensReadings } from '../lenses/lensOf.ts';
import { lensLegend } from '../lenses/lensLegend.ts';
import { sketchJourney } from '../scoring/sketchJourney.ts';
import { drawCard } from './drawCard.ts';
import { drawCurve } from './drawCurve.ts';
import { drawGround } from './drawGround.ts';
import { drawStageHeader } from './drawHeaders.ts';
import { drawHeading, titleOf } from './drawHeading.ts';
import { drawLaneLabel } from './drawLaneLabel.ts';
import { drawLegend } from './drawLegend.ts';
import { drawLinks } from './drawLinks.ts';
import { drawStrips } from './drawStrips.ts';
import { inkOf, type Ink } from './ink.ts';
import { planScene, type ScenePlan } from './planScene.ts';
import type { Scene, SceneBand, SceneOptions, ScenePart } from './scene.ts';
import { nameOf } from './sceneLabels.ts';

/** Around the whole picture. */
const MARGIN = 32;
/** Between heading, map and legend. */
const APART = 24;
/** A map of one stage still has a heading and a legend to read. */
const LEAST_WIDTH = 720;

/** Draws a journey: everything that its board shows at 100 %, with all words in full. */
export function drawScene(snapshot: JourneySnapshot, options: SceneOptions): Scene {
  const { theme, words, lens, without = [], isTransparent = false } = options;
  const ink = inkOf(snapshot, options);
  const readings = lens === null ? null : lensOf(snapshot, lens);
  // Where the map begins depends on how high the heading is, which depends on how wide the map is.
  const wide = planScene(snapshot, ink, { x: MARGIN, y: MARGIN }, readings);
  const contentWidth = Math.max(wide.layout.width - MARGIN, LEAST_WIDTH);
  const width = Math.min(contentWidth, options.wordsWidth ?? Infinity);
  const heading = without.includes('heading') ? null : drawHeading(snapshot, ink, MARGIN, MARGIN, width);
  const top = heading === null ? MARGIN : heading.bounds.y + heading.bounds.height + APART;
  const plan = movedDown(wide, top - MARGIN);
  const legend = without.includes('legend')
    ? null
    : drawLegend(snapshot, ink, lens, { x: MARGIN, y: plan.layout.height + APART, width });
  const bottom = legend === null ? plan.layout.height : legend.bounds.y + legend.bounds.height;
  const { layout, origin, labelWidth } = plan;
  const links = drawLinks(snapshot, ink, plan, readings);
  const left = origin.x + labelWidth;
  const cellsTop = origin.y + layout.headerHeight;
  return {
    width: Math.ceil(contentWidth + 2 * MARGIN),
    height: Math.ceil(bottom + MARGIN),
    title: titleOf(snapshot, ink),
    description: describe(snapshot, ink, options),
    language: words.language,
    theme,
    background: isTransparent ? null : ink.colours.canvas,
    cells: { x: left, y: cellsTop, width: layout.width - left, height: layout.height - cellsTop },
    stages: stageBands(snapshot, ink, plan),
    lanes: laneBands(snapshot, ink, plan),
    parts: [
      drawGround(ink, plan),
      ...present(heading),
      ...snapshot.lanes.map((_, index) => drawLaneLabel(snapshot, ink, plan, index)),
      ...present(drawCurve(snapshot, ink, plan)),
      ...links.arrows,
      ...snapshot.stages.flatMap((_, column) => drawStage(snapshot, ink, plan, column, readings)),
      ...links.labels,
      ...present(legend),
    ],
  };
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

/** A plan whose map begins further down; nothing else changes. */
function movedDown(plan: ScenePlan, by: number): ScenePlan {
  const { layout, origin } = plan;
  return {
    ...plan,
    origin: { x: origin.x, y: origin.y + by },
    layout: {
      ...layout,
      lanes: layout.lanes.map((lane) => ({ ...lane, y: lane.y + by })),
      cards: new Map([...layout.cards].map(([id, rect]) => [id, { ...rect, y: rect.y + by }])),
      height: layout.height + by,
    },
  };
}

function drawStage(
  snapshot: JourneySnapshot,
  ink: Ink,
  plan: ScenePlan,
  column: number,
  readings: LensReadings | null,
): ScenePart[] {
  const { id } = must(snapshot.stages[column]);
  const { width, span } = must(plan.layout.stages[column]);
  if (width === 0 && span === 0) return [];
  const cards = snapshot.lanes.filter(holdsCards).flatMap((lane) =>
    (snapshot.cells.get(cellKey(id, lane.id)) ?? []).flatMap((card): ScenePart[] => {
      const rect = plan.layout.cards.get(card);
      if (rect === undefined) return [];
      return [
        drawCard(snapshot, ink, {
          card: must(snapshot.cards.get(card)),
          rect,
          plan: must(plan.cards.get(card)),
          reading: readings?.get(card) ?? null,
        }),
      ];
    }),
  );
  return [
    drawStageHeader(snapshot, ink, plan, column, readings),
    ...cards,
    ...drawStrips(snapshot, ink, plan, column),
  ];
}

function stageBands({ stages }: JourneySnapshot, { words }: Ink, { layout, origin }: ScenePlan): SceneBand[] {
  return stages.map(({ id, name, parent }, index) => {
    const { x, width } = must(layout.stages[index]);
    return {
      id,
      name: nameOf(words, name),
      parent,
      x,
      y: origin.y,
      width,
      height: layout.height - origin.y,
    };
  });
}

function laneBands({ lanes }: JourneySnapshot, { words }: Ink, { layout, origin }: ScenePlan): SceneBand[] {
  return lanes.map(({ id, name }, index) => {
    const { y, height } = must(layout.lanes[index]);
    return {
      id,
      name: nameOf(words, name),
      parent: null,
      x: origin.x,
      y,
      width: layout.width - origin.x,
      height,
    };
  });
}

function describe(snapshot: JourneySnapshot, { words }: Ink, { lens }: SceneOptions): string {
  const { counts } = sketchJourney(snapshot);
  const facts = [
    words.sayCount(counts.stages, '{count} stage', '{count} stages'),
    words.sayCount(counts.touchpoints, '{count} touchpoint', '{count} touchpoints'),
    words.sayCount(counts.needsAtRisk, '{count} need at risk', '{count} needs at risk'),
    words.sayCount(counts.momentsOfTruth, '{count} moment of truth', '{count} moments of truth'),
    words.sayCount(counts.painPoints, '{count} pain point', '{count} pain points'),
  ];
  if (lens !== null) facts.push(`${words.say('Lens')}: ${words.say(lensLegend(lens).label)}`);
  return facts.join(', ');
}
