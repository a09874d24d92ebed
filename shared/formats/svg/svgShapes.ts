import { must } from '../../journey/must.ts';
import type { BoxItem, LineItem, PathItem, Stroke } from '../../scene/scene.ts';

/** What follows a whole number, by hundredths. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, hundredths) => String(hundredths / 100).slice(1));

/** A number as short as it can be written: to a hundredth. */
export function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  // Digit by digit, engines take four times as long for a number with a fraction.
  const hundredths = Math.round(Math.abs(value) * 100);
  const digits = String(Math.floor(hundredths / 100)) + must(HUNDREDTHS[hundredths % 100]);
  return value < 0 && hundredths > 0 ? `-${digits}` : digits;
}

/** The signs that a picture draws more than once, each told once. */
export interface ShapeBook {
  /** The markup of a shape. */
  path(item: PathItem): string;
  /** What goes into `<defs>`: all that was drawn so far. */
  definitions(): string;
}

/** Begins a book without any sign. */
export function createShapeBook(): ShapeBook {
  const ids = new Map<string, string>();
  return {
    path: (item) => {
      const { d, x, y, scale } = item;
      const look = fillOf(item.fill) + strokeMarkup(item.stroke, scale) + opacityOf(item.opacity);
      if (x === 0 && y === 0 && scale === 1) return `<path d="${d}"${look}/>`;
      const id = ids.get(d) ?? `s${ids.size}`;
      ids.set(d, id);
      const larger = scale === 1 ? '' : ` scale(${Math.round(scale * 10000) / 10000})`;
      return `<use href="#${id}" transform="translate(${figure(x)} ${figure(y)})${larger}"${look}/>`;
    },
    definitions: () => Array.from(ids, ([d, id]) => `<path id="${id}" d="${d}"/>`).join(''),
  };
}

/** The markup of a rectangle. */
export function boxMarkup({ x, y, width, height, radius, fill, stroke, opacity }: BoxItem): string {
  const round = radius === 0 ? '' : ` rx="${figure(radius)}"`;
  const place = `x="${figure(x)}" y="${figure(y)}" width="${figure(width)}" height="${figure(height)}"`;
  return `<rect ${place}${round}${fillOf(fill)}${strokeMarkup(stroke, 1)}${opacityOf(opacity)}/>`;
}

/** The markup of a straight line. */
export function lineMarkup({ x1, y1, x2, y2, stroke }: LineItem): string {
  return `<path d="M${figure(x1)} ${figure(y1)}L${figure(x2)} ${figure(y2)}"${strokeMarkup(stroke, 1)}/>`;
}

function fillOf(fill: string | null): string {
  return ` fill="${fill ?? 'none'}"`;
}

function opacityOf(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${opacity}"`;
}

/** Within what is made larger, a stroke is made smaller by as much. */
function strokeMarkup(stroke: Stroke | null, scale: number): string {
  if (stroke === null) return '';
  const { colour, width, dash, cap } = stroke;
  const length = (value: number): string => String(Math.round((value / scale) * 1000) / 1000);
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(length).join(' ')}"`;
  const ends = cap === 'round' ? ' stroke-linecap="round"' : '';
  return ` stroke="${colour}" stroke-width="${length(width)}"${dashes}${ends} stroke-linejoin="round"`;
}
