import type { Id } from '../../journey/id.ts';
import { holdsCards } from '../../journey/lane.ts';
import { must } from '../../journey/must.ts';
import { cellKey, marksOf } from '../../journey/snapshot.ts';
import type { Stage } from '../../journey/stage.ts';
import { CARD_STEP_X, CARD_WIDTH, GAP } from '../../layout/metrics.ts';
import { drawCard } from '../../scene/drawCard.ts';
import type { Ink } from '../../scene/ink.ts';
import { textLines } from '../../scene/items.ts';
import { planCard, type CardPlan } from '../../scene/planCard.ts';
import type { SceneItem } from '../../scene/scene.ts';
import { nameOf } from '../../scene/sceneLabels.ts';
import { drawItems, drawPart, type SlideInk } from './drawPart.ts';
import { headingBlock, wholeFinding } from './findingBlock.ts';
import { stageFindings, type FindingList } from './findings.ts';
import { fitLines } from './fitLines.ts';
import type { DrawnSlide } from './packSlides.ts';
import {
  BODY_UNITS,
  bodyFrame,
  divide,
  slideMaker,
  stack,
  type Block,
  type SlideSource,
} from './slideMaker.ts';

const LANE_NAME = { size: 13, weight: 600, lineHeight: 18, most: 3 } as const;
/** What is found in a stage stands at the right, in units of the map. */
const FINDINGS = { width: 250, apart: 32 } as const;

/** Cards beside each other, or the name of the lane that they are in. */
type Row =
  | { readonly isHeading: true; readonly height: number; readonly items: (y: number) => readonly SceneItem[] }
  | {
      readonly isHeading: false;
      readonly height: number;
      readonly cards: readonly { readonly id: Id; readonly plan: CardPlan }[];
    };

/** The slides of one stage: its cards large enough to be read, lane by lane, and what is found there; as many as it takes. */
export function stageSlides(source: SlideSource, stage: Stage): (() => DrawnSlide)[] {
  const { snapshot, ink } = source;
  const findings = stageFindings(snapshot, ink, stage.id).flatMap((list) => listBlocks(ink, list));
  const hasFindings = findings.length > 0;
  const room = hasFindings ? BODY_UNITS.width - FINDINGS.width - FINDINGS.apart : BODY_UNITS.width;
  const columns = Math.floor((room + GAP) / CARD_STEP_X);
  const rows = rowsOf(source, stage, columns, room);
  const pages = divide(rows, BODY_UNITS.height);
  const panels = divide(findings, BODY_UNITS.height);
  const count = Math.max(1, pages.length, panels.length);
  const parent = snapshot.stages.find(({ id }) => id === stage.parent);
  const names = [...(parent === undefined ? [] : [parent]), stage].map(({ name }) => nameOf(ink.words, name));
  const cards = rows.reduce((sum, row) => sum + (row.isHeading ? 0 : row.cards.length), 0);
  const facts = ink.words.sayCount(cards, '{count} card', '{count} cards');
  return Array.from({ length: count }, (_, index) => {
    const title = names.join(' · ') + (count === 1 ? '' : ` (${index + 1}/${count})`);
    return slideMaker(source, { title, facts }, (slide) => {
      drawRows(source, slide, pages[index] ?? []);
      const panel = stack(panels[index] ?? [], BODY_UNITS.width - FINDINGS.width, 0);
      slide.draft.shapes.push(drawItems(slide, panel, bodyFrame()));
    });
  });
}

function listBlocks(ink: Ink, { name, findings }: FindingList): Block[] {
  if (findings.length === 0) return [];
  return [
    headingBlock(ink, FINDINGS.width, name),
    ...findings.flatMap((finding) => wholeFinding(ink, FINDINGS.width, finding)),
    { height: 10, draw: () => [] },
  ];
}

function rowsOf({ snapshot, ink }: SlideSource, stage: Stage, columns: number, room: number): Row[] {
  const rows: Row[] = [];
  for (const lane of snapshot.lanes) {
    const ids = holdsCards(lane) ? (snapshot.cells.get(cellKey(stage.id, lane.id)) ?? []) : [];
    if (ids.length === 0) continue;
    const { lines } = fitLines(nameOf(ink.words, lane.name), room, ink.measure, [LANE_NAME]);
    rows.push({
      isHeading: true,
      height: lines.length * LANE_NAME.lineHeight + 10,
      items: (y) =>
        textLines(lines, { ...LANE_NAME, x: 0, room, baseline: y + 14, colour: ink.colours.quiet }),
    });
    for (let at = 0; at < ids.length; at += columns) {
      const cards = ids.slice(at, at + columns).map((id) => ({
        id,
        plan: planCard(ink, must(snapshot.cards.get(id)), marksOf(snapshot, id)),
      }));
      const height = Math.max(...cards.map(({ plan }) => plan.height)) + GAP + 4;
      rows.push({ isHeading: false, height, cards });
    }
  }
  return rows;
}

function drawRows({ snapshot, ink, readings }: SlideSource, slide: SlideInk, rows: readonly Row[]): void {
  let y = 0;
  for (const row of rows) {
    if (row.isHeading) slide.draft.shapes.push(drawItems(slide, row.items(y), bodyFrame()));
    else {
      // A card that is higher than a whole slide is made small enough for what the name of its lane leaves.
      const scale = Math.min(1, (BODY_UNITS.height - y) / row.height);
      for (const [index, { id, plan }] of row.cards.entries()) {
        const rect = {
          x: index * CARD_STEP_X,
          y: y / scale,
          width: CARD_WIDTH,
          height: row.height - GAP - 4,
        };
        const card = must(snapshot.cards.get(id));
        const part = drawCard(snapshot, ink, { card, rect, plan, reading: readings?.get(id) ?? null });
        drawPart(slide, part, bodyFrame(scale));
      }
    }
    y += row.height;
  }
}
