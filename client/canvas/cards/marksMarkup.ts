import type { Card } from '../../../shared/journey/card.ts';
import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { Marks } from '../../../shared/journey/snapshot.ts';
import { needOf } from '../../../shared/needs/catalogues.ts';
import { CARD_WIDTH } from '../../../shared/layout/metrics.ts';
import { channelGlyph } from '../../marks/channelGlyph.ts';
import { needColourVar } from '../../marks/needColour.ts';
import { painColourVar } from '../../marks/PainMark.tsx';
import { BOLT_GLYPH, EMOTION_GLYPHS, MOMENT_GLYPHS, NEED_GLYPHS, type Glyph } from '../../marks/paths.ts';
import { cardMarks, MARKS_Y, type PlacedMark } from './cardMarks.ts';
import { severityBars } from './severityBars.ts';

/**
 * Everything on a card that is not words, as the inside of an `<svg>`. Markup rather than components: cards come into
 * sight by the column while one pans, and the browser reads a string in a tenth of the time that it takes to make the
 * same twenty elements one by one. Nothing that people type gets in here.
 */
export function marksMarkup(card: Card, marks: Marks): string {
  const channel = card.kind === 'touchpoint' ? card.channel : null;
  const parts =
    channel === null ? [] : [group(12, 11, 'var(--text-2)', glyphMarkup(channelGlyph(channel), 1.3))];
  for (const mark of cardMarks(card, marks)) parts.push(markMarkup(mark));
  const state = marks.momentOfTruth?.state;
  if (state !== undefined) {
    const plate = '<path fill="var(--surface)" d="M8 -1 17 8 8 17 -1 8Z"/>';
    const colour = state === 'broken' ? 'var(--danger)' : 'var(--text)';
    const diamond = plate + glyphMarkup(MOMENT_GLYPHS[state], 1.3);
    parts.push(
      `<g transform="translate(${CARD_WIDTH - 14} -10) scale(1.5)" style="color:${colour}">${diamond}</g>`,
    );
  }
  return parts.join('');
}

function markMarkup(mark: PlacedMark): string {
  switch (mark.kind) {
    case 'need': {
      const colour = mark.level >= 2 ? needColourVar(mark.need) : 'var(--text-2)';
      return group(mark.x, MARKS_Y - 1, colour, tileMarkup(mark.need, mark.level));
    }
    case 'more':
      return group(mark.x, MARKS_Y, 'var(--text-2)', words(0, 13, `+${mark.count}`));
    case 'pain': {
      const { full, empty } = severityBars(mark.severity);
      const count = mark.count > 1 ? words(28, 13, String(mark.count)) : '';
      const bars = `<path fill="currentColor" d="${BOLT_GLYPH.fill}${full}"/><path fill="currentColor" opacity=".25" d="${empty}"/>`;
      return group(mark.x, MARKS_Y, painColourVar(mark.severity), bars + count);
    }
    case 'emotion':
      return group(
        mark.x,
        MARKS_Y,
        EMOTION_COLOURS[mark.emotion],
        glyphMarkup(EMOTION_GLYPHS[mark.emotion], 1.3),
      );
  }
}

function tileMarkup(need: string, level: 1 | 2 | 3): string {
  const ground = level === 3 ? 'currentColor' : 'none';
  const half = level === 2 ? `<path fill="currentColor" opacity=".32" d="${HALF_TILE}"/>` : '';
  const ink = level === 3 ? ' style="color:var(--surface)"' : '';
  const glyph = NEED_GLYPHS[need];
  const icon = glyph === undefined ? letterMarkup(needOf(need).letter) : glyphMarkup(glyph, 1.7);
  return `<path fill="${ground}" stroke="currentColor" stroke-width="1.4" d="${TILE}"/>${half}<g transform="translate(3 3) scale(.75)"${ink}>${icon}</g>`;
}

function letterMarkup(letter: string): string {
  const size = letter.length > 1 ? 10.5 : 13;
  return `<text x="8" y="12.6" text-anchor="middle" font-size="${size}" font-weight="700" fill="currentColor">${letter}</text>`;
}

function words(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y}" font-size="12" font-weight="600" fill="var(--text-2)">${text}</text>`;
}

function glyphMarkup({ fill, stroke }: Glyph, strokeWidth: number): string {
  const filled = fill === undefined ? '' : `<path fill="currentColor" d="${fill}"/>`;
  if (stroke === undefined) return filled;
  return `${filled}<path fill="none" stroke="currentColor" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round" d="${stroke}"/>`;
}

function group(x: number, y: number, colour: string, inside: string): string {
  return `<g transform="translate(${x} ${y})" style="color:${colour}">${inside}</g>`;
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
