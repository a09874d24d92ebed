import type { Stroke } from '../../scene/scene.ts';
import { escapeXml } from '../svg/escapeXml.ts';

/** English Metric Units in a point, in which slides measure. */
export const EMU_PER_POINT = 12_700;

/** Where something of a scene lies on a slide: `scale` EMU for each unit, from `x`, `y`. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How wide the page is, in points: 16 to 9. */
export const SLIDE = { width: 960, height: 540 } as const;

/** The slide in the making: gives numbers to its shapes and files. */
export interface SlideDraft {
  readonly shapes: string[];
  /** The pictures that it shows, by the name of their file in the package. */
  readonly media: string[];
  nextId(): number;
}

/** An empty slide. */
export function createSlideDraft(): SlideDraft {
  // 1 is the tree of shapes itself.
  let id = 1;
  return { shapes: [], media: [], nextId: () => (id += 1) };
}

/** What a shape is called, and what it shows in words where that is not in it. */
export function nameXml(draft: SlideDraft, name: string, description = ''): string {
  const said = description === '' ? '' : ` descr="${escapeXml(description).replaceAll('\n', '&#10;')}"`;
  return `<p:cNvPr id="${draft.nextId()}" name="${escapeXml(name)}"${said}/>`;
}

/** Where a shape lies, from values in EMU. */
export function placeXml(x: number, y: number, width: number, height: number, tag = 'a:xfrm'): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  const [wide, high] = [Math.max(0, Math.round(width)), Math.max(0, Math.round(height))];
  return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/></${tag}>`;
}

/** A colour such as `#1c1d20`, paler where `opacity` is below 1. */
export function fillXml(colour: string | null, opacity = 1): string {
  if (colour === null) return '<a:noFill/>';
  const value = colour.slice(1).toUpperCase();
  if (opacity === 1) return `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
  const alpha = `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
  return `<a:solidFill><a:srgbClr val="${value}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** A line around or along a shape. */
export function strokeXml(stroke: Stroke | null, scale: number, opacity = 1): string {
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
  const width = Math.max(1, Math.round(stroke.width * scale));
  const cap = stroke.cap === 'round' ? 'rnd' : 'flat';
  const dash = stroke.dash.length === 0 ? '' : `<a:prstDash val="${dashName(stroke.dash)}"/>`;
  return `<a:ln w="${width}" cap="${cap}">${fillXml(stroke.colour, opacity)}${dash}<a:round/></a:ln>`;
}

/** The dashes that slides have a name for, by how long ours are. */
function dashName([dash = 0, , dot]: readonly number[]): string {
  if (dot !== undefined) return 'lgDashDot';
  if (dash <= 2) return 'sysDot';
  return dash >= 7 ? 'dash' : 'sysDash';
}
