import type { FontBook } from '../../fonts/fontBook.ts';
import { intersects, type Rect } from '../../layout/rect.ts';
import type { Scene, SceneItem } from '../../scene/scene.ts';
import type { DrawItem, Pencil } from './drawItem.ts';
import type { MayShow } from './createMayShow.ts';
import { MARGIN } from './pageMeasures.ts';
import { pdfColour } from './pdfColour.ts';
import type { PdfFonts } from './pdfFonts.ts';
import { pdfNumber, pdfNumbers } from './pdfSyntax.ts';
import type { PagePlan, Placement, Tile } from './planPages.ts';
import type { PdfPageMarks, StructureElement } from './structure.ts';
import type { ElementOfItem } from './tagParts.ts';

/** What pages are drawn from. */
export interface Sheet {
  readonly scene: Scene;
  readonly drawItem: DrawItem;
  readonly mayShow: MayShow;
  readonly elements: ElementOfItem;
  readonly fonts: PdfFonts;
  readonly book: FontBook;
  /** As for what items are drawn with. */
  readonly share: Pencil['share'];
  /** What was on a page already; shown again, it is no part of what is read. */
  readonly tagged: Set<SceneItem>;
}

/** The content stream of a page. */
export function drawPage(sheet: Sheet, plan: PagePlan, marks: PdfPageMarks, number: string): string {
  const { scene } = sheet;
  const steps: string[] = [];
  if (scene.background !== null) {
    const page = `${pdfColour(scene.background)} rg 0 0 ${pdfNumbers(plan.width, plan.height)} re f`;
    steps.push(`/Artifact BMC ${page} EMC`);
  }
  for (const placement of plan.placements) drawPlacement(sheet, plan, placement, marks, steps);
  if (plan.tile !== null) steps.push(pageMark(sheet, plan, plan.tile, number));
  return steps.join('\n');
}

function drawPlacement(
  { scene, drawItem, mayShow, elements, tagged }: Sheet,
  plan: PagePlan,
  { source, x, y, isRepeated }: Placement,
  marks: PdfPageMarks,
  steps: string[],
): void {
  const { scale } = plan;
  const left = x - source.x * scale;
  const top = plan.height - y + source.y * scale;
  steps.push(`q ${pdfNumbers(scale, 0, 0)} ${pdfNumbers(-scale, left, top)} cm`);
  steps.push(`${pdfNumbers(source.x, source.y, source.width, source.height)} re W n`);
  let open: StructureElement | 'artifact' | null = null;
  for (const part of scene.parts) {
    if (!intersects(part.bounds, source)) continue;
    for (const item of part.items) {
      if (!mayShow(item, source)) continue;
      const drawn = drawItem(item);
      if (drawn === '') continue;
      const element = isRepeated || tagged.has(item) ? undefined : elements.get(item);
      if (element !== undefined) tagged.add(item);
      const wanted = element ?? 'artifact';
      if (wanted !== open) {
        if (open !== null) steps.push('EMC');
        if (element === undefined) steps.push('/Artifact BMC');
        else {
          steps.push(`/${element.type}<</MCID ${element.mark(marks)}>>BDC`);
          if (element.type === 'Figure') element.place(onPage(part.bounds, scale, left, top));
        }
        open = wanted;
      }
      steps.push(drawn);
    }
  }
  if (open !== null) steps.push('EMC');
  steps.push('Q');
}

function onPage(
  { x, y, width, height }: Rect,
  scale: number,
  left: number,
  top: number,
): [number, number, number, number] {
  return [left + x * scale, top - (y + height) * scale, left + (x + width) * scale, top - y * scale];
}

const MARK_SIZE = 8;
const MARK_CELL = 4;

/** Below a tile: the title, which page it is, and where its place is among the others. */
function pageMark(
  sheet: Sheet,
  { width }: PagePlan,
  { row, column, rows, columns }: Tile,
  number: string,
): string {
  const { scene, book, fonts } = sheet;
  const colour = pdfColour(scene.theme === 'dark' ? '#A3A6AD' : '#5C5F66');
  const cell = Math.min(MARK_CELL, MARGIN / 2 / rows);
  const [left, top] = [width - MARGIN - columns * cell, MARGIN - 4 + (rows - 1) * cell];
  const place = (r: number, c: number): string =>
    `${pdfNumbers(left + c * cell, top - r * cell, cell, cell)} re`;
  const cells = Array.from({ length: rows * columns }, (_, index) =>
    place(Math.floor(index / columns), index % columns),
  );
  const text = fonts.show(book.shape(markText(scene, number), 400, 'ltr'), MARK_SIZE);
  return [
    '/Artifact<</Type/Pagination>>BDC q',
    `${colour} rg ${colour} RG 0.5 w`,
    `BT ${pdfNumber(MARGIN)} ${pdfNumber(MARGIN - 4)} Td ${text}ET`,
    sheet.share(`${cells.join(' ')} S`),
    `${place(row, column)} f`,
    'Q EMC',
  ].join('\n');
}

/** What stands below a tile. */
export function markText({ title }: Scene, number: string): string {
  const short = title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
  return `${short} · ${number}`;
}
