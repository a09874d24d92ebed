import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { cardsInStage, worstMark, type WorstMark } from '../scoring/worstMark.ts';
import { drawTag, TAG_HEIGHT, tagWidth } from './drawTag.ts';
import { oneLine, widthOf, type Ink } from './ink.ts';
import { momentItems, PAIN_WIDTH, painItems } from './markItems.ts';
import type { SceneItem } from './scene.ts';

const COUNT = { size: 12, weight: 400 } as const;
const DIAMOND = 15;
/** Between two facts, before the first one, and behind the last one. */
const STEP = 6;
const EDGE = 10;

/** What stands right of a stage's name, and how wide all of it is with the room around it. */
export interface StageFacts {
  /** What a lens finds; empty without one. */
  readonly mark: string;
  readonly worst: WorstMark | null;
  /** How many cards there are; empty for none. */
  readonly count: string;
  readonly width: number;
}

/** Measures the facts of a stage: what a lens finds there, its worst mark and how many cards it has. */
export function planStageFacts(snapshot: JourneySnapshot, ink: Ink, stage: Id, mark: string): StageFacts {
  const worst = worstMark(snapshot, stage);
  const cards = cardsInStage(snapshot, stage);
  const count = cards === 0 ? '' : ink.words.number(cards);
  const widths = [
    mark === '' ? 0 : tagWidth(ink, mark),
    worst === null ? 0 : worst.kind === 'moment' ? DIAMOND : PAIN_WIDTH,
    widthOf(ink, count, COUNT.size),
  ].filter((width) => width > 0);
  return { mark, worst, count, width: widths.reduce((sum, width) => sum + width + STEP, EDGE) };
}

/** Draws the facts of a stage so that they end at `right`. */
export function drawStageFacts(
  ink: Ink,
  { mark, worst, count, width }: StageFacts,
  right: number,
  middle: number,
): SceneItem[] {
  const { colours } = ink;
  const items: SceneItem[] = [];
  let x = right - width + STEP;
  if (mark !== '') {
    items.push(...drawTag(ink, mark, x, middle - TAG_HEIGHT / 2));
    x += tagWidth(ink, mark) + STEP;
  }
  if (worst?.kind === 'moment') {
    items.push(...momentItems(colours, worst.state, x, middle - DIAMOND / 2, DIAMOND / 16).slice(1));
    x += DIAMOND + STEP;
  } else if (worst !== null) {
    items.push(...painItems(colours, worst.severity, x, middle - 8));
    x += PAIN_WIDTH + STEP;
  }
  if (count !== '')
    items.push(...oneLine(ink, count, { ...COUNT, x, room: 0, baseline: middle + 4, colour: colours.quiet }));
  return items;
}
