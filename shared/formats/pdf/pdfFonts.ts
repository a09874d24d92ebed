import type { Glyph, GlyphRun, Typeface } from '../../fonts/fontBook.ts';
import type { PdfFile, PdfRef } from './pdfFile.ts';
import { hex4, pdfNumber, pdfNumbers, utf16Hex } from './pdfSyntax.ts';

/** A glyph as it stands for some letters. One glyph may stand for several: Arabic letters that differ by dots share theirs. */
interface Code {
  readonly code: number;
  readonly glyph: number;
  readonly letters: string;
  /** As it is written, to which all distances are added. */
  readonly width: number;
}

/** A typeface that the file uses. */
interface UsedFont {
  readonly typeface: Typeface;
  /** What content streams call it. */
  readonly name: string;
  readonly ref: PdfRef;
  readonly codes: Map<string, Code>;
}

/** The fonts of a file: only the glyphs that are used come into it. */
export interface PdfFonts {
  /** The operators that paint runs from where the text stands, one after the other. */
  show(runs: readonly GlyphRun[], size: number): string;
  /** For the dictionary of resources. */
  resources(): string;
  /** Writes the fonts; nothing can be shown after it. */
  finish(): void;
}

// Closer than a thousandth of a letter that is wanted: nobody sees it.
const LEAST_SHIFT = 0.05;

/** Starts without fonts. */
export function createPdfFonts(file: PdfFile): PdfFonts {
  const used = new Map<string, UsedFont>();

  function fontOf(typeface: Typeface): UsedFont {
    const known = used.get(typeface.name);
    if (known !== undefined) return known;
    const font: UsedFont = { typeface, name: `F${used.size}`, ref: file.reserve(), codes: new Map() };
    used.set(typeface.name, font);
    return font;
  }

  return {
    show: (runs, size) =>
      inOneTypeface(runs)
        .map(([typeface, glyphs]) => {
          const font = fontOf(typeface);
          return `/${font.name} ${pdfNumber(size)} Tf ${showGlyphs(font, glyphs, size)}`;
        })
        .join(''),
    resources: () => `/Font<<${Array.from(used.values(), ({ name, ref }) => `/${name} ${ref}`).join('')}>>`,
    finish: () => {
      for (const [index, font] of [...used.values()].entries()) writeFont(file, font, index);
    },
  };
}

/** Words and the spaces between them, as long as they are of one typeface. */
function inOneTypeface(runs: readonly GlyphRun[]): [Typeface, Glyph[]][] {
  const joined: [Typeface, Glyph[]][] = [];
  for (const { typeface, glyphs } of runs) {
    const last = joined.at(-1);
    if (last?.[0] === typeface) last[1].push(...glyphs);
    else joined.push([typeface, [...glyphs]]);
  }
  return joined;
}

function codeOf({ typeface, codes }: UsedFont, { id, text }: Glyph): Code {
  const key = `${id} ${text}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  const width = Math.round(typeface.widthOf(id) * 100) / 100;
  // Code 0 is left to what no font has.
  const code = { code: codes.size + 1, glyph: id, letters: text, width };
  codes.set(key, code);
  return code;
}

/** A glyph with where it stands, in thousandths of the size from the start of its run. */
interface Placed {
  readonly glyph: Glyph;
  readonly at: number;
}

/**
 * The glyphs, with the distances between them that differ from their widths. Dots and accents come after all letters:
 * between them, programs that extract the text would take each for the end of a word.
 */
function showGlyphs(font: UsedFont, glyphs: readonly Glyph[], size: number): string {
  const letters: Placed[] = [];
  const marks: Placed[] = [];
  let end = 0;
  for (const glyph of glyphs) {
    (glyph.text === '' && glyph.advance === 0 ? marks : letters).push({ glyph, at: end + glyph.dx });
    end += glyph.advance;
  }
  let operators = '';
  let shown = '';
  let hex = '';
  let rise = 0;
  let pen = 0;
  const closeHex = (): void => {
    if (hex !== '') shown += `<${hex}>`;
    hex = '';
  };
  const show = (): void => {
    closeHex();
    if (shown !== '') operators += `[${shown}]TJ `;
    shown = '';
  };
  const moveTo = (place: number): void => {
    if (Math.abs(place - pen) < LEAST_SHIFT) return;
    closeHex();
    shown += pdfNumber(pen - place);
    pen = place;
  };
  for (const { glyph, at } of [...letters, ...marks]) {
    const { code, width } = codeOf(font, glyph);
    if (glyph.dy !== rise) {
      show();
      operators += `${pdfNumber((glyph.dy * size) / 1000)} Ts `;
      rise = glyph.dy;
    }
    moveTo(at);
    hex += hex4(code);
    pen += width;
  }
  moveTo(end);
  show();
  return rise === 0 ? operators : `${operators}0 Ts `;
}

/** Writes a font as a composite one, with our own codes for its glyphs. */
function writeFont(file: PdfFile, { typeface, ref, codes }: UsedFont, index: number): void {
  const all = [...codes.values()];
  const bytes = typeface.cut(all.map(({ glyph }) => glyph));
  const name = `${subsetTag(index)}+${typeface.name}`;
  const data = file.addStream(`/Length1 ${bytes.byteLength}`, bytes);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${pdfNumbers(...typeface.box)}]/ItalicAngle 0` +
      `/Ascent ${pdfNumber(typeface.ascent)}/Descent ${pdfNumber(typeface.descent)}` +
      `/CapHeight ${pdfNumber(typeface.capHeight)}/StemV ${typeface.weight === 600 ? 120 : 80}/FontFile2 ${data}>>`,
  );
  const widths = all.map(({ width }) => pdfNumber(width)).join(' ');
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)` +
      `/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap ${file.addStream('', glyphMap(all))}/DW 0/W[1[${widths}]]>>`,
  );
  file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]` +
      `/ToUnicode ${file.addStream('', unicodeMap(all))}>>`,
    ref,
  );
}

/** Six letters that tell subsets of one font apart. */
function subsetTag(index: number): string {
  let rest = index;
  let tag = '';
  for (let place = 0; place < 6; place += 1) {
    tag = String.fromCharCode(65 + (rest % 26)) + tag;
    rest = Math.floor(rest / 26);
  }
  return tag;
}

/** The glyph of each code, two bytes each. */
function glyphMap(codes: readonly Code[]): Uint8Array {
  const map = new DataView(new ArrayBuffer((codes.length + 1) * 2));
  for (const { code, glyph } of codes) map.setUint16(code * 2, glyph);
  return new Uint8Array(map.buffer);
}

/** Which letters the codes stand for (ISO 32000-1, 9.10.3), in blocks of at most 100. */
function unicodeMap(codes: readonly Code[]): string {
  const told = codes.filter(({ letters }) => letters !== '');
  const blocks: string[] = [];
  for (let index = 0; index < told.length; index += 100) {
    const block = told.slice(index, index + 100);
    const lines = block.map(({ code, letters }) => `<${hex4(code)}><${utf16Hex(letters)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def/CMapType 2 def
1 begincodespacerange<0000><FFFF>endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict/CMap defineresource pop end end
`;
}
