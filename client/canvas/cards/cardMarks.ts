import type { Card } from '../../../shared/journey/card.ts';
import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { Severity } from '../../../shared/journey/painPoint.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../shared/layout/metrics.ts';

/** One mark in the bottom row of a card, and where it starts, in board units from the card's left edge. */
export type PlacedMark =
  | { readonly kind: 'need'; readonly x: number; readonly need: string; readonly level: RiskLevel }
  | { readonly kind: 'more'; readonly x: number; readonly count: number }
  | { readonly kind: 'pain'; readonly x: number; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'sign'; readonly x: number; readonly sign: 'lock' | 'group' }
  | { readonly kind: 'emotion'; readonly x: number; readonly emotion: Emotion };

/** The upper edge of the row of marks. */
export const MARKS_Y = CARD_HEIGHT - 28;
const START_X = 12;
const NEED_STEP = 21;
const MOST_NEEDS = 4;
const PAIN_WIDTH = 28;
const EMOTION_SIZE = 17;
const LOCK_X = CARD_WIDTH - 12 - EMOTION_SIZE - 18;
const GROUP_X = LOCK_X - 18;

/** What stands in the bottom row of a card, from left to right: the gravest needs, the worst pain, whether it is held, how it feels. */
export function cardMarks(card: Card, marks: Marks): PlacedMark[] {
  const placed: PlacedMark[] = [];
  let x = START_X;
  const room = marks.needs.length > MOST_NEEDS ? MOST_NEEDS - 1 : MOST_NEEDS;
  const gravest = marks.needs.toSorted((a, b) => b.level - a.level).slice(0, room);
  for (const { need, level } of gravest) {
    placed.push({ kind: 'need', x, need, level });
    x += NEED_STEP;
  }
  if (marks.needs.length > room) {
    placed.push({ kind: 'more', x: x + 1, count: marks.needs.length - room });
    x += NEED_STEP;
  }
  const count = marks.painPoints.length;
  if (count > 0) {
    const severity = Math.max(...marks.painPoints.map((pain) => pain.severity)) as Severity;
    placed.push({ kind: 'pain', x: x + (x > START_X ? 4 : 0), severity, count });
    x += PAIN_WIDTH;
  }
  if (card.group !== null) placed.push({ kind: 'sign', x: GROUP_X, sign: 'group' });
  if (card.isLocked) placed.push({ kind: 'sign', x: LOCK_X, sign: 'lock' });
  if (card.emotion !== null) {
    placed.push({ kind: 'emotion', x: CARD_WIDTH - 12 - EMOTION_SIZE, emotion: card.emotion });
  }
  return placed;
}
