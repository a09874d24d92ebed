import type { Card } from '../journey/card.ts';
import type { Emotion } from '../journey/emotion.ts';
import { CHANNELS } from '../journey/channel.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import type { Severity } from '../journey/painPoint.ts';
import type { Marks } from '../journey/snapshot.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../layout/metrics.ts';
import { figure } from '../lenses/lensReading.ts';
import { deliveryGap } from '../scoring/deliveryGap.ts';
import { widthOf, type Ink } from './ink.ts';
import { PAIN_WIDTH, SIGN, TILE } from './markItems.ts';
import { wrapText, type WrappedLine } from './wrapText.ts';

/** Titles are set as on the board. */
export const TITLE = { size: 14, weight: 400, lineHeight: 19 } as const;
/** The small words on a card. */
export const SMALL = { size: 11, weight: 600, lineHeight: 15 } as const;
/** Between a card's edge and what is on it. */
export const INSET = 12;

/** How high one row of marks is. */
const ROW = 22;
const TITLE_TOP = 9;
const PICTURE_ROOM = 44;

/** One mark at the foot of a card: where it starts from the card's left edge, and in which row from the top. */
export type PlacedMark = { readonly x: number; readonly row: number } & (
  | { readonly kind: 'need'; readonly need: string; readonly level: RiskLevel }
  | { readonly kind: 'pain'; readonly severity: Severity }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'group' }
  | { readonly kind: 'emotion'; readonly emotion: Emotion }
);

/** What is on a card, and how high it is to have room for that. */
export interface CardPlan {
  readonly lines: readonly WrappedLine[];
  /** Whether the lines only say that there is no title. */
  readonly isUntitled: boolean;
  /** Where the title starts from the card's left edge, and how wide its room is. */
  readonly titleX: number;
  readonly titleRoom: number;
  /** The name of a channel of the team's own, which share one sign. */
  readonly channelLines: readonly WrappedLine[];
  readonly marks: readonly PlacedMark[];
  /** How many rows of marks there are. */
  readonly rows: number;
  readonly height: number;
}

/** Plans a card with all of its title and all of its marks, where the board shows the beginning and the gravest. */
export function planCard(ink: Ink, card: Card, marks: Marks): CardPlan {
  const { measure, words } = ink;
  const hasIcon = card.channel !== null && card.kind === 'touchpoint';
  const titleX = hasIcon ? 37 : 13;
  const titleRoom = CARD_WIDTH - titleX - INSET - (marks.attachments.length > 0 ? PICTURE_ROOM : 0);
  const written = wrapText(card.title, titleRoom, { ...TITLE, measure });
  const isUntitled = written.length === 0;
  const unsaid = card.kind === 'note' ? words.say('Empty note') : words.say('Untitled touchpoint');
  const lines = isUntitled ? wrapText(unsaid, titleRoom, { ...TITLE, measure }) : written;
  const isOwn = hasIcon && !CHANNELS.some(({ id }) => id === card.channel);
  const channelLines = isOwn ? wrapText(card.channel ?? '', titleRoom, { ...SMALL, measure }) : [];
  const placed = placeMarks(ink, card, marks);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const wordsHeight = TITLE_TOP + lines.length * TITLE.lineHeight + channelLines.length * SMALL.lineHeight;
  const height = Math.max(CARD_HEIGHT, rows === 0 ? wordsHeight + TITLE_TOP : wordsHeight + 27 + rows * ROW);
  return { lines, isUntitled, titleX, titleRoom, channelLines, marks: placed, rows, height };
}

/** How far below the upper edge of a card of a height a row of marks begins; the last one stands as on the board. */
export function markRowY({ rows }: CardPlan, height: number, row: number): number {
  return height - 28 - (rows - 1 - row) * ROW;
}

type Mark = PlacedMark extends infer M ? (M extends PlacedMark ? Omit<M, 'x' | 'row'> : never) : never;

/** From left to right, row by row; whether it is held and how it feels at the right end of the last. */
function placeMarks(ink: Ink, card: Card, marks: Marks): PlacedMark[] {
  const right = rightMarks(card);
  const rightWidth = right.reduce((sum, { width }) => sum + width + 3, 0);
  const placed: PlacedMark[] = [];
  const end = CARD_WIDTH - INSET;
  let x: number = INSET;
  let row = 0;
  for (const { mark, width } of leftMarks(ink, card, marks)) {
    if (x > INSET && x + width > end) {
      x = INSET;
      row += 1;
    }
    placed.push({ ...mark, x, row });
    x += width + 4;
  }
  if (right.length === 0) return placed;
  if (placed.length > 0 && x + rightWidth > end) row += 1;
  let at = end - rightWidth + 3;
  for (const { mark, width } of right) {
    placed.push({ ...mark, x: at, row });
    at += width + 3;
  }
  return placed;
}

interface WideMark {
  readonly mark: Mark;
  readonly width: number;
}

function leftMarks(ink: Ink, card: Card, marks: Marks): WideMark[] {
  const needs = marks.needs.toSorted((a, b) => b.level - a.level);
  const pains = marks.painPoints.toSorted((a, b) => b.severity - a.severity);
  const gap = gapText(ink, card);
  return [
    ...needs.map(({ need, level }): WideMark => ({ mark: { kind: 'need', need, level }, width: TILE })),
    ...pains.map(({ severity }): WideMark => ({ mark: { kind: 'pain', severity }, width: PAIN_WIDTH })),
    ...(gap === '' ? [] : [{ mark: { kind: 'words', text: gap } as const, width: smallWidth(ink, gap) }]),
  ];
}

function rightMarks(card: Card): WideMark[] {
  const { group, emotion } = card;
  return [
    ...(group === null ? [] : [{ mark: { kind: 'group' } as const, width: SIGN }]),
    ...(emotion === null ? [] : [{ mark: { kind: 'emotion', emotion } as const, width: SIGN }]),
  ];
}

function smallWidth(ink: Ink, text: string): number {
  return widthOf(ink, text, SMALL.size, SMALL.weight);
}

/** How far what the team believes of a card lies from what its customers say, in a word or two. */
function gapText({ words }: Ink, card: Card): string {
  const rated = deliveryGap(card);
  if (rated === null) return '';
  if (rated.gap !== null) return words.say('Gap {gap}', { gap: figure(rated.gap, true, words.number) });
  return rated.isNobodyAsked
    ? words.say('Nobody asked')
    : `${words.say('Customers')} ${figure(rated.customers ?? 0, false, words.number)}`;
}
