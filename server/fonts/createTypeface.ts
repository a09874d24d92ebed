import { Blob, Face, Font } from 'harfbuzzjs';
import type { Typeface } from '../../shared/fonts/fontBook.ts';
import type { Weight } from '../../shared/scene/scene.ts';
import type { FontCutter } from './fontCutter.ts';

/** A typeface as it is held here: with HarfBuzz's own font. */
export interface LoadedTypeface extends Typeface {
  readonly font: Font;
  /** A TrueType file that writes these code points, and no others, as the whole font does. */
  cutToCodePoints(codePoints: readonly number[]): Uint8Array;
}

/** Reads a TrueType file of one weight. */
export function createTypeface(
  name: string,
  weight: Weight,
  bytes: Uint8Array,
  cutter: FontCutter,
): LoadedTypeface {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const scale = 1000 / face.upem;
  const { ascender, descender } = font.hExtents();
  return {
    name,
    weight,
    font,
    ascent: ascender * scale,
    descent: descender * scale,
    // https://learn.microsoft.com/typography/opentype/spec/os2#scapheight
    capHeight: readShort(face, 'OS/2', 88) * scale,
    // https://learn.microsoft.com/typography/opentype/spec/head
    box: [
      readShort(face, 'head', 36) * scale,
      readShort(face, 'head', 38) * scale,
      readShort(face, 'head', 40) * scale,
      readShort(face, 'head', 42) * scale,
    ],
    widthOf: (glyph) => font.glyphHAdvance(glyph) * scale,
    cut: keepLast((glyphs) => cutter.toGlyphs(bytes, glyphs)),
    cutToCodePoints: keepLast((codePoints) => cutter.toCodePoints(bytes, codePoints)),
    outline: (glyph) =>
      font
        .glyphToJson(glyph)
        .map(({ type, values }) => ({ type, values: values.map((value) => value * scale) })),
  };
}

/** Cuts once for the same numbers asked for again: a map is written anew with every choice in its preview. */
function keepLast(
  cut: (numbers: readonly number[]) => Uint8Array,
): (numbers: readonly number[]) => Uint8Array {
  let last: { readonly key: string; readonly file: Uint8Array } | null = null;
  return (numbers) => {
    const key = numbers.join(' ');
    if (last?.key !== key) last = { key, file: cut(numbers) };
    return last.file;
  };
}

/** A signed number of two bytes in a table of a font, 0 where the table is too short for it. */
function readShort(face: Face, table: string, offset: number): number {
  const bytes = face.referenceTable(table);
  if (bytes === undefined || bytes.byteLength < offset + 2) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset).getInt16(offset);
}
