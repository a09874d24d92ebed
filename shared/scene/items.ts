import type { Rect } from '../layout/rect.ts';
import type { Glyph } from '../marks/glyphs.ts';
import type { BoxItem, PathItem, SceneItem, Stroke, TextItem, Weight } from './scene.ts';
import type { WrappedLine } from './wrapText.ts';

/** A solid line of a colour, or a dashed one. */
export function strokeOf(colour: string, width: number, dash: readonly number[] = []): Stroke {
  return { colour, width, dash, cap: 'butt' };
}

/** A rectangle filled with a colour, drawn around with a stroke, or both. */
export function box(
  { x, y, width, height }: Rect,
  look: Partial<Pick<BoxItem, 'radius' | 'fill' | 'stroke' | 'opacity'>>,
): BoxItem {
  const { radius = 0, fill = null, stroke = null, opacity = 1 } = look;
  return { kind: 'box', x, y, width, height, radius, fill, stroke, opacity };
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): SceneItem {
  return { kind: 'line', x1, y1, x2, y2, stroke };
}

/** A shape where its data say, or made larger and moved. */
export function path(
  d: string,
  look: Partial<Pick<PathItem, 'x' | 'y' | 'scale' | 'fill' | 'stroke' | 'opacity'>>,
): PathItem {
  const { x = 0, y = 0, scale = 1, fill = null, stroke = null, opacity = 1 } = look;
  return { kind: 'path', d, x, y, scale, fill, stroke, opacity };
}

const CIRCLE = 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z';

/** A circle around a point. */
export function circle(
  x: number,
  y: number,
  radius: number,
  look: Pick<PathItem, 'fill' | 'stroke'>,
): PathItem {
  return path(CIRCLE, { x, y, scale: radius, ...look });
}

/** Where a sign is drawn, and in which colour. */
export interface Pen {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly colour: string;
}

/** A sign of one colour; `strokeWidth` is in the units of its own grid. */
export function glyph({ fill, stroke }: Glyph, pen: Pen, strokeWidth = 1.3): SceneItem[] {
  const { x, y, scale = 1, colour } = pen;
  const items: SceneItem[] = [];
  if (fill !== undefined) items.push(path(fill, { x, y, scale, fill: colour }));
  if (stroke !== undefined) {
    const round: Stroke = { colour, width: strokeWidth * scale, dash: [], cap: 'round' };
    items.push(path(stroke, { x, y, scale, stroke: round }));
  }
  return items;
}

/** Where a paragraph stands, and how it looks. */
export interface TextLook {
  /** The left edge of its room. */
  readonly x: number;
  /** Of the first line. */
  readonly baseline: number;
  /** How wide its room is: lines that run from right to left begin at its right edge. */
  readonly room: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly lineHeight?: number;
  readonly align?: 'start' | 'centre' | 'right';
}

/** How much of the room that a line leaves lies before it. */
const SHARES = { left: 0, centre: 0.5, right: 1 } as const;

/** The lines of a paragraph, one below the other. */
export function textLines(lines: readonly WrappedLine[], look: TextLook): TextItem[] {
  const { x, baseline, room, size, weight, colour, lineHeight = 0, align = 'start' } = look;
  return lines.map(({ text, width, direction, continues }, index) => {
    const side = align === 'start' ? (direction === 'rtl' ? 'right' : 'left') : align;
    return {
      kind: 'text',
      text,
      width,
      direction,
      continues,
      align: side,
      x: x + (room - width) * SHARES[side],
      baseline: baseline + index * lineHeight,
      size,
      weight,
      colour,
    };
  });
}
