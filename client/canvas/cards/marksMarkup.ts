import type { Card } from '../../../shared/journey/card.ts';
import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import type { BookNeed, NeedBook } from '../../../shared/needs/needBook.ts';
import { CARD_WIDTH } from '../../../shared/layout/metrics.ts';
import { channelGlyph } from '../../../shared/marks/channelGlyph.ts';
import { GROUP_PATH, LOCK_PATH } from '../../../shared/marks/holdPaths.ts';
import { needColourVar } from '../../marks/needColour.ts';
import { painColourVar } from '../../marks/PainMark.tsx';
import {
  BOLT_GLYPH,
  EMOTION_GLYPHS,
  MOMENT_GLYPHS,
  NEED_GLYPHS,
  type Glyph,
} from '../../../shared/marks/glyphs.ts';
import { cardMarks, MARKS_Y, type PlacedMark } from './cardMarks.ts';
import { movedPath } from '../../../shared/marks/movedPath.ts';
import { severityBars } from '../../../shared/marks/severityBars.ts';

/**
 * Everything on a card that is not words, as the inside of an `<svg>`. Markup rather than components: cards come into
 * sight by the column while one pans, and the browser reads a string in a tenth of the time that it takes to make the
 * same twenty elements one by one. Flat, with neither groups nor opacity, for the reason that `movedPath` gives. Nothing
 * that people type gets in here, except the first letter of a need of the team's own.
 */
export function marksMarkup(card: Card, marks: Marks, book: NeedBook): string {
  const channel = card.kind === 'touchpoint' ? card.channel : null;
  const parts =
    channel === null ? [] : [glyphMarkup(channelGlyph(channel), { x: 12, y: 11, colour: 'var(--text-2)' })];
  for (const mark of cardMarks(card, marks)) parts.push(markMarkup(mark, book));
  const state = marks.momentOfTruth?.state;
  if (state !== undefined) {
    const at = { x: CARD_WIDTH - 14, y: -10, scale: 1.5 };
    parts.push(
      filled('M8 -1 17 8 8 17 -1 8Z', { ...at, colour: 'var(--surface)' }),
      glyphMarkup(MOMENT_GLYPHS[state], {
        ...at,
        colour: state === 'broken' ? 'var(--danger)' : 'var(--text)',
      }),
    );
  }
  return parts.join('');
}

/** Where something is drawn, and in which colour. */
interface Pen {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly colour: string;
}

function markMarkup(mark: PlacedMark, book: NeedBook): string {
  const { x } = mark;
  switch (mark.kind) {
    case 'need':
      return tileMarkup(book.needOf(mark.need), mark.level, x, MARKS_Y - 1);
    case 'more':
      return words(x, MARKS_Y + 13, `+${mark.count}`);
    case 'pain': {
      const { full, empty } = severityBars(mark.severity);
      const pen = { x, y: MARKS_Y, colour: painColourVar(mark.severity) };
      const count = mark.count > 1 ? words(x + 28, MARKS_Y + 13, String(mark.count)) : '';
      return filled(`${BOLT_GLYPH.fill}${full}`, pen) + filled(empty, pen, 0.25) + count;
    }
    case 'sign': {
      const pen = { x, y: MARKS_Y, colour: 'var(--text-2)' };
      return glyphMarkup({ stroke: mark.sign === 'lock' ? LOCK_PATH : GROUP_PATH }, pen);
    }
    case 'emotion':
      return glyphMarkup(EMOTION_GLYPHS[mark.emotion], {
        x,
        y: MARKS_Y,
        colour: EMOTION_COLOURS[mark.emotion],
      });
  }
}

function tileMarkup(need: BookNeed, level: 1 | 2 | 3, x: number, y: number): string {
  const colour = level >= 2 ? needColourVar(need.id, need.colour) : 'var(--text-2)';
  const ground = level === 3 ? colour : 'none';
  const tile = `<path fill="${ground}" stroke="${colour}" stroke-width="1.4" d="${movedPath(TILE, x, y)}"/>`;
  const half = level === 2 ? filled(HALF_TILE, { x, y, colour }, 0.32) : '';
  const ink = { x: x + 3, y: y + 3, scale: 0.75, colour: level === 3 ? 'var(--surface)' : colour };
  const glyph = NEED_GLYPHS[need.id];
  const icon = glyph === undefined ? letterMarkup(need.letter, ink) : glyphMarkup(glyph, ink, 1.7);
  return tile + half + icon;
}

function letterMarkup(letter: string, { x, y, colour }: Pen): string {
  const size = letter.length > 1 ? 7.875 : 9.75;
  return `<text x="${x + 6}" y="${y + 9.45}" text-anchor="middle" font-size="${size}" font-weight="700" fill="${colour}">${letter}</text>`;
}

function words(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y}" font-size="12" font-weight="600" fill="var(--text-2)">${text}</text>`;
}

function glyphMarkup({ fill, stroke }: Glyph, pen: Pen, strokeWidth = 1.3): string {
  const inside = fill === undefined ? '' : filled(fill, pen);
  if (stroke === undefined) return inside;
  const { x, y, scale = 1, colour } = pen;
  return `${inside}<path fill="none" stroke="${colour}" stroke-width="${strokeWidth * scale}" stroke-linecap="round" stroke-linejoin="round" d="${movedPath(stroke, x, y, scale)}"/>`;
}

function filled(path: string, { x, y, scale = 1, colour }: Pen, opacity = 1): string {
  if (path === '') return '';
  const pale = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
  return `<path fill="${colour}"${pale} d="${movedPath(path, x, y, scale)}"/>`;
}

const TILE =
  'M5 .7h8a4.3 4.3 0 0 1 4.3 4.3v8a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13V5A4.3 4.3 0 0 1 5 .7Z';
const HALF_TILE = 'M.7 9h16.6v4a4.3 4.3 0 0 1-4.3 4.3H5A4.3 4.3 0 0 1 .7 13Z';
const EMOTION_COLOURS: Readonly<Record<Emotion, string>> = {
  [-2]: 'var(--danger)',
  [-1]: 'var(--warn-ink)',
  [0]: 'var(--text-2)',
  [1]: 'var(--text-2)',
  [2]: 'var(--good)',
};
