import type { Emotion } from '../journey/emotion.ts';
import type { MomentState } from '../journey/momentOfTruth.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import type { Severity } from '../journey/painPoint.ts';
import { channelGlyph } from '../marks/channelGlyph.ts';
import {
  BOLT_GLYPH,
  EMOTION_GLYPHS,
  MOMENT_GLYPHS,
  NEED_GLYPHS,
  NEED_TILE,
  NEED_TILE_HALF,
} from '../marks/glyphs.ts';
import { needPaint, type MarkColours } from '../marks/markColours.ts';
import { severityBars } from '../marks/severityBars.ts';
import type { BookNeed } from '../needs/needBook.ts';
import type { Ink } from './ink.ts';
import { oneLine } from './ink.ts';
import { glyph, path, strokeOf } from './items.ts';
import type { SceneItem } from './scene.ts';

/** How wide and high a need's tile is. */
export const TILE = 18;
/** How wide the bolt and bars of a pain point are. */
export const PAIN_WIDTH = 27;
/** How wide and high other signs are. */
export const SIGN = 16;

/** A need in its tile: as full as it is at risk; level 0 is the sign of the need alone. */
export function needItems(ink: Ink, need: BookNeed, level: RiskLevel | 0, x: number, y: number): SceneItem[] {
  const { colours } = ink;
  const colour = level === 1 ? colours.quiet : needPaint(colours, need);
  const letters = level === 3 ? colours.surface : colour;
  const items = tileItems(colour, level, x, y);
  const sign = NEED_GLYPHS[need.id];
  if (sign !== undefined)
    items.push(...glyph(sign, { x: x + 3, y: y + 3, scale: 0.75, colour: letters }, 1.7));
  else {
    const size = need.letter.length > 1 ? 7.875 : 9.75;
    items.push(
      ...oneLine(ink, need.letter, {
        x,
        room: TILE,
        baseline: y + 12.45,
        size,
        weight: 600,
        colour: letters,
        align: 'centre',
      }),
    );
  }
  return items;
}

/** The tile around a need, without its sign. */
export function tileItems(colour: string, level: RiskLevel | 0, x: number, y: number): SceneItem[] {
  const edge = strokeOf(colour, 1.4);
  const items: SceneItem[] = [path(NEED_TILE, { x, y, fill: level === 3 ? colour : null, stroke: edge })];
  if (level === 2) items.push(path(NEED_TILE_HALF, { x, y, fill: colour, opacity: 0.32 }));
  return items;
}

/** A pain point: a bolt, and as many full bars as it is severe. */
export function painItems(colours: MarkColours, severity: Severity, x: number, y: number): SceneItem[] {
  const colour = severity === 4 ? colours.danger : severity === 3 ? colours.warn : colours.quiet;
  const { full, empty } = severityBars(severity);
  const items = glyph(BOLT_GLYPH, { x, y, colour });
  if (full !== '') items.push(path(full, { x, y, fill: colour }));
  if (empty !== '') items.push(path(empty, { x, y, fill: colour, opacity: 0.25 }));
  return items;
}

const EMOTION_PAINTS = {
  [-2]: 'danger',
  [-1]: 'warn',
  [0]: 'quiet',
  [1]: 'quiet',
  [2]: 'good',
} as const;

/** A face. */
export function emotionItems(colours: MarkColours, emotion: Emotion, x: number, y: number): SceneItem[] {
  return glyph(EMOTION_GLYPHS[emotion], { x, y, colour: colours[EMOTION_PAINTS[emotion]] });
}

/** A moment of truth: a diamond on a ground of its own. */
export function momentItems(
  colours: MarkColours,
  state: MomentState,
  x: number,
  y: number,
  scale = 1,
): SceneItem[] {
  const colour = state === 'broken' ? colours.danger : colours.text;
  return [
    path('M8 -1 17 8 8 17 -1 8Z', { x, y, scale, fill: colours.surface }),
    ...glyph(MOMENT_GLYPHS[state], { x, y, scale, colour }),
  ];
}

/** The sign of a channel. */
export function channelItems(colours: MarkColours, channel: string, x: number, y: number): SceneItem[] {
  return glyph(channelGlyph(channel), { x, y, colour: colours.quiet });
}
