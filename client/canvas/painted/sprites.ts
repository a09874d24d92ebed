import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { MomentState } from '../../../shared/journey/momentOfTruth.ts';
import type { RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { Severity } from '../../../shared/journey/painPoint.ts';
import type { BookNeed } from '../../../shared/needs/needBook.ts';
import { channelGlyph } from '../../../shared/marks/channelGlyph.ts';
import {
  BOLT_GLYPH,
  EMOTION_GLYPHS,
  MOMENT_GLYPHS,
  NEED_GLYPHS,
  PICTURE_GLYPH,
  type Glyph,
} from '../../../shared/marks/glyphs.ts';
import { needPaint } from '../../../shared/marks/markColours.ts';
import type { Palette } from './palette.ts';
import { severityBars } from '../../../shared/marks/severityBars.ts';

/** Marks as small pictures: painting one is copying it, where its paths would be filled again in every frame. */
export interface Sprites {
  need(need: BookNeed, level: RiskLevel): CanvasImageSource;
  pain(severity: Severity): CanvasImageSource;
  emotion(emotion: Emotion): CanvasImageSource;
  moment(state: MomentState): CanvasImageSource;
  channel(channel: string): CanvasImageSource;
  picture(): CanvasImageSource;
  /** A few signs on a small shield, 18 board units high. */
  tag(mark: string): { readonly image: CanvasImageSource; readonly width: number };
}

/** Makes each picture when it is first asked for, in the colours of a palette, at `scale` pixels a board unit. */
export function makeSprites(palette: Palette, scale: number): Sprites {
  const made = new Map<string, HTMLCanvasElement>();
  const sprite = (
    key: string,
    width: number,
    height: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): HTMLCanvasElement => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.scale(canvas.width / width, canvas.height / height);
      draw(context);
    }
    made.set(key, canvas);
    return canvas;
  };
  return {
    need: (need, level) =>
      sprite(`need ${need.id} ${need.letter} ${need.colour ?? ''} ${level}`, 18, 18, (context) => {
        drawNeed(context, need, level, palette);
      }),
    pain: (severity) =>
      sprite(`pain ${severity}`, 27, 16, (context) => {
        drawPain(
          context,
          severity,
          severity === 4 ? palette.danger : severity === 3 ? palette.warn : palette.quiet,
        );
      }),
    emotion: (emotion) =>
      sprite(`emotion ${emotion}`, 16, 16, (context) => {
        const colours = {
          [-2]: palette.danger,
          [-1]: palette.warn,
          [0]: palette.quiet,
          [1]: palette.quiet,
          [2]: palette.good,
        };
        drawGlyph(context, EMOTION_GLYPHS[emotion], colours[emotion], 1.3);
      }),
    moment: (state) =>
      sprite(`moment ${state}`, 18, 18, (context) => {
        context.translate(1, 1);
        context.fillStyle = palette.surface;
        context.fill(new Path2D('M8 -1 17 8 8 17 -1 8Z'));
        drawGlyph(context, MOMENT_GLYPHS[state], state === 'broken' ? palette.danger : palette.text, 1.3);
      }),
    tag: (mark) => {
      const width = tagWidth(mark);
      const image = sprite(`tag ${mark}`, width, TAG_HEIGHT, (context) => {
        context.fillStyle = palette.text;
        context.beginPath();
        context.roundRect(0, 0, width, TAG_HEIGHT, TAG_HEIGHT / 2);
        context.fill();
        context.fillStyle = palette.surface;
        context.font = `700 11px ${palette.font}`;
        context.textAlign = 'center';
        context.fillText(mark, width / 2, 13);
      });
      return { image, width };
    },
    channel: (channel) =>
      sprite(`channel ${channel}`, 16, 16, (context) => {
        drawGlyph(context, channelGlyph(channel), palette.quiet, 1.3);
      }),
    picture: () =>
      sprite('picture', 16, 16, (context) => {
        drawGlyph(context, PICTURE_GLYPH, palette.quiet, 1.3);
      }),
  };
}

/** How high the shield behind a tag is, in board units. */
export const TAG_HEIGHT = 18;

/** Signs are about as wide as each other; a sprite needs no more than that. */
function tagWidth(mark: string): number {
  return Math.max(TAG_HEIGHT, 11 + mark.length * 6.5);
}

function drawGlyph(
  context: CanvasRenderingContext2D,
  glyph: Glyph,
  colour: string,
  strokeWidth: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = strokeWidth;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (glyph.fill !== undefined) context.fill(new Path2D(glyph.fill));
  if (glyph.stroke !== undefined) context.stroke(new Path2D(glyph.stroke));
}

function drawNeed(
  context: CanvasRenderingContext2D,
  need: BookNeed,
  level: RiskLevel,
  palette: Palette,
): void {
  const colour = level >= 2 ? needPaint(palette, need) : palette.quiet;
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  context.beginPath();
  context.roundRect(0.7, 0.7, 16.6, 16.6, 4.3);
  context.stroke();
  if (level === 3) context.fill();
  else if (level === 2) {
    context.globalAlpha = 0.32;
    context.beginPath();
    context.roundRect(0.7, 9, 16.6, 8.3, [0, 0, 4.3, 4.3]);
    context.fill();
    context.globalAlpha = 1;
  }
  const ink = level === 3 ? palette.surface : colour;
  const glyph = NEED_GLYPHS[need.id];
  context.translate(3, 3);
  context.scale(0.75, 0.75);
  if (glyph !== undefined) drawGlyph(context, glyph, ink, 1.7);
  else {
    context.fillStyle = ink;
    context.font = `700 13px ${palette.font}`;
    context.textAlign = 'center';
    context.fillText(need.letter, 8, 12.6);
  }
}

function drawPain(context: CanvasRenderingContext2D, severity: Severity, colour: string): void {
  const { full, empty } = severityBars(severity);
  context.fillStyle = colour;
  context.fill(new Path2D(`${BOLT_GLYPH.fill ?? ''}${full}`));
  context.globalAlpha = 0.25;
  context.fill(new Path2D(empty));
}
