import type { SceneItem, TextItem } from '../../scene/scene.ts';
import { escapeXml } from '../svg/escapeXml.ts';
import { EMU_PER_POINT, fillXml, nameXml, placeXml, type Frame, type SlideDraft } from './drawing.ts';

/** Every machine has it or one as wide, and it is a little narrower than what scenes are measured in: nothing runs over. */
const FONT = 'Arial';
/** How far its capitals and its descenders reach, for each unit of the size. */
const ASCENT = 0.905;
const DESCENT = 0.212;
const ALIGNMENTS = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** Lines that belong together: paragraphs of one look, one below the other. */
export type TextBlock = readonly [TextItem, ...TextItem[]];

/** Gathers the lines of a list, from one on, that are one text. */
export function leadingBlock(items: readonly SceneItem[], from: number): TextBlock | null {
  const block: TextItem[] = [];
  for (let line = items[from]; line?.kind === 'text'; line = items[from + block.length]) {
    const last = block.at(-1);
    if (last !== undefined && !goesOn(last, line)) break;
    block.push(line);
  }
  const [first, ...rest] = block;
  return first === undefined ? null : [first, ...rest];
}

function goesOn(last: TextItem, line: TextItem): boolean {
  const step = line.baseline - last.baseline;
  const isSameLook = line.size === last.size && line.weight === last.weight && line.colour === last.colour;
  return isSameLook && line.align === last.align && step > 0 && step < line.size * 1.8;
}

/** Whether a text is large enough for a slide, on which no letters are smaller than a point: they would cover others. */
export function isLargeEnough([{ size }]: TextBlock, scale: number): boolean {
  return size * scale >= EMU_PER_POINT;
}

/** A text as a box of its own that people can write in. */
export function textBoxXml(draft: SlideDraft, block: TextBlock, frame: Frame, language: string): string {
  const { x, y, width, height } = blockRect(block);
  const place = placeXml(
    frame.x + x * frame.scale,
    frame.y + y * frame.scale,
    width * frame.scale,
    height * frame.scale,
  );
  const body = textBodyXml(block, frame.scale, language, { left: 0, top: 0, right: 0 });
  return (
    `<p:sp><p:nvSpPr>${nameXml(draft, block[0].text)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>${body}</p:sp>`
  );
}

/** The room that a text takes, in units of its scene. */
export function blockRect(block: TextBlock): { x: number; y: number; width: number; height: number } {
  const [first] = block;
  const left = Math.min(...block.map(({ x }) => x));
  const right = Math.max(...block.map(({ x, width }) => x + width));
  const step = stepOf(block);
  const y = first.baseline - (step === null ? ASCENT * first.size : step - DESCENT * first.size);
  const height = step === null ? (ASCENT + DESCENT) * first.size : block.length * step;
  return { x: left, y, width: right - left, height };
}

/** How far its lines are apart; `null` for a single one. */
function stepOf([first, second]: TextBlock): number | null {
  return second === undefined ? null : second.baseline - first.baseline;
}

/** The words of a shape, set in from its edges by as many units; `isWrapped` also while they are one line. */
export function textBodyXml(
  block: TextBlock,
  scale: number,
  language: string,
  inset: { readonly left: number; readonly top: number; readonly right: number },
  isWrapped = false,
): string {
  const [left, top, right] = [inset.left, inset.top, inset.right].map((value) => Math.round(value * scale));
  const step = stepOf(block);
  const wrap = step === null && !isWrapped ? 'none' : 'square';
  const spacing =
    step === null
      ? ''
      : `<a:lnSpc><a:spcPts val="${Math.round(((step * scale) / EMU_PER_POINT) * 100)}"/></a:lnSpc>`;
  return (
    `<p:txBody><a:bodyPr wrap="${wrap}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphsOf(block)
      .map((line) => paragraphXml(line, scale, language, spacing))
      .join('')}</p:txBody>`
  );
}

/** Lines that were broken for want of room become one paragraph again, which slides break anew. */
function paragraphsOf(block: TextBlock): TextItem[] {
  const paragraphs: TextItem[] = [];
  let isOpen = false;
  for (const line of block) {
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined) {
      const between = last.continues === 'space' ? ' ' : '';
      paragraphs[paragraphs.length - 1] = {
        ...last,
        text: last.text + between + line.text,
        continues: line.continues,
      };
    } else paragraphs.push(line);
    isOpen = line.continues !== null;
  }
  return paragraphs;
}

/** One paragraph in one look. */
function paragraphXml(item: TextItem, scale: number, language: string, spacing: string): string {
  const { text, size, weight, colour, direction, align } = item;
  const points = Math.round(((size * scale) / EMU_PER_POINT) * 100);
  const bold = weight === 400 ? '' : ' b="1"';
  const rtl = direction === 'rtl' ? ' rtl="1"' : '';
  // What people typed is in any language; it is the words in between that are in the reader's.
  return (
    `<a:p><a:pPr algn="${ALIGNMENTS[align]}"${rtl}>${spacing}<a:buNone/></a:pPr>` +
    `<a:r><a:rPr lang="${escapeXml(language)}" sz="${points}"${bold}>${fillXml(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:rPr>` +
    `<a:t>${escapeXml(text)}</a:t></a:r></a:p>`
  );
}
