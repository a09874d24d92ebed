import type { FontBook, GlyphRun } from '../../fonts/fontBook.ts';
import type { Rect } from '../../layout/rect.ts';
import type { BoxItem, PictureItem, SceneItem, Stroke, TextItem } from '../../scene/scene.ts';
import type { PdfPicture } from './addPictures.ts';
import { pathOperators } from './pathOperators.ts';
import { pdfColour } from './pdfColour.ts';
import type { PdfFonts } from './pdfFonts.ts';
import { pdfNumber, pdfNumbers } from './pdfSyntax.ts';

/** What items are drawn with. */
export interface Pencil {
  readonly fonts: PdfFonts;
  readonly book: FontBook;
  /** Those that could be had, by the file they are kept in. */
  readonly pictures: ReadonlyMap<string, PdfPicture>;
  /** The name of the graphics state in which fill and stroke are so opaque. */
  opacityState(opacity: number): string;
  /** Writes operators into the file once, and answers those that draw them wherever they are needed again. */
  share(operators: string): string;
}

/** How much of the room that a line does not need lies before it. */
const SPARE_BEFORE = { left: 0, centre: 0.5, right: 1 } as const;

/** The operators that paint an item, in coordinates whose y points down. */
export type DrawItem = (item: SceneItem) => string;

// How far the control points of a curve lie from the ends of a quarter of a circle of radius 1.
const QUARTER = 0.5523;

/** Starts to draw; what comes again, such as a sign or a curve over many pages, is written once. */
export function createDrawItem(pencil: Pencil): DrawItem {
  const outlines = new Map<string, string>();
  const shared = new Map<string, string>();

  function outlineOf(d: string, paint: string): string {
    const known = outlines.get(d);
    const outline = known ?? pathOperators(d);
    outlines.set(d, outline);
    const painted = outline === '' ? '' : `${outline} ${paint}`;
    if (known === undefined || outline === '') return painted;
    const again = shared.get(painted) ?? pencil.share(painted);
    shared.set(painted, again);
    return again;
  }

  return (item) => {
    if (item.kind === 'text') return drawText(item, pencil);
    if (item.kind === 'picture') return drawPicture(item, pencil);
    if (item.kind === 'line') {
      const { x1, y1, x2, y2, stroke } = item;
      return `q ${strokeState(stroke)} ${pdfNumbers(x1, y1)} m ${pdfNumbers(x2, y2)} l S Q`;
    }
    const { fill, stroke, opacity } = item;
    if (fill === null && stroke === null) return '';
    const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B';
    const state = [
      opacity < 1 ? `/${pencil.opacityState(opacity)} gs ` : '',
      fill === null ? '' : `${pdfColour(fill)} rg `,
    ].join('');
    if (item.kind === 'box')
      return `q ${state}${stroke === null ? '' : strokeState(stroke)} ${boxOutline(item)} ${paint} Q`;
    const outline = outlineOf(item.d, paint);
    if (outline === '') return '';
    const { x, y, scale } = item;
    const drawn = stroke === null ? '' : strokeState(shrunk(stroke, scale));
    return `q ${state}${pdfNumbers(scale, 0, 0, scale, x, y)} cm ${drawn} ${outline} Q`;
  };
}

/** A stroke that is as wide as it was where everything is drawn larger. */
function shrunk(stroke: Stroke, scale: number): Stroke {
  return { ...stroke, width: stroke.width / scale, dash: stroke.dash.map((length) => length / scale) };
}

function strokeState({ colour, width, dash, cap }: Stroke): string {
  const dashes = dash.length === 0 ? '' : ` [${pdfNumbers(...dash)}] 0 d`;
  const round = cap === 'round' ? ' 1 J 1 j' : '';
  return `${pdfColour(colour)} RG ${pdfNumber(width)} w${dashes}${round}`;
}

/** A rectangle, with round corners where it has a radius. */
function boxOutline({ x, y, width, height, radius }: Rect & Pick<BoxItem, 'radius'>): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return `${pdfNumbers(x, y, width, height)} re`;
  const [right, bottom] = [x + width, y + height];
  const k = r * (1 - QUARTER);
  return [
    `${pdfNumbers(x + r, y)} m ${pdfNumbers(right - r, y)} l`,
    `${pdfNumbers(right - k, y, right, y + k, right, y + r)} c ${pdfNumbers(right, bottom - r)} l`,
    `${pdfNumbers(right, bottom - k, right - k, bottom, right - r, bottom)} c ${pdfNumbers(x + r, bottom)} l`,
    `${pdfNumbers(x + k, bottom, x, bottom - k, x, bottom - r)} c ${pdfNumbers(x, y + r)} l`,
    `${pdfNumbers(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

function drawText(item: TextItem, { fonts, book }: Pencil): string {
  const { text, weight, direction, size } = item;
  const runs = book.shape(text, weight, direction);
  // Kerning makes lines narrower than measured. Signs that no font has may be wider than their letters: they are made
  // narrower, not to lie on what is beside them.
  const drawn = widthOf(runs, size);
  const squeeze = drawn > item.width ? item.width / drawn : 1;
  const spare = item.width - drawn * squeeze;
  const left = item.x + spare * SPARE_BEFORE[item.align];
  // Who extracts the text, or hears it, must not find the words at the end of a line and those after it made one.
  const space = item.continues === 'word' ? [] : book.shape(' ', weight, direction);
  const isRtl = direction === 'rtl';
  const start = isRtl ? left - widthOf(space, size) * squeeze : left;
  const shown = fonts.show(isRtl ? [...space, ...runs] : [...runs, ...space], size);
  return `BT ${pdfColour(item.colour)} rg ${pdfNumbers(squeeze, 0, 0, -1, start, item.baseline)} Tm ${shown}ET`;
}

function widthOf(runs: readonly GlyphRun[], size: number): number {
  let width = 0;
  for (const { glyphs } of runs) for (const { advance } of glyphs) width += advance;
  return (width * size) / 1000;
}

/** A picture as large as fills its place, with what is too much cut off. */
function drawPicture(item: PictureItem, { pictures }: Pencil): string {
  const picture = pictures.get(item.file);
  if (picture === undefined) return '';
  const scale = Math.max(item.width / picture.width, item.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const left = item.x + (item.width - width) / 2;
  const bottom = item.y + (item.height + height) / 2;
  return `q ${boxOutline(item)} W n ${pdfNumbers(width, 0, 0, -height, left, bottom)} cm /${picture.name} Do Q`;
}
