import { readFile } from 'node:fs/promises';
import { Blob, Face } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Weight } from '../../shared/scene/scene.ts';
import { createTypeface, type LoadedTypeface } from './createTypeface.ts';
import { loadFontCutter } from './fontCutter.ts';
import type { FontFamily } from './fontFamilies.ts';
import { readFontSlices, type FontSlice, type SlicesOf } from './fontSlices.ts';

/** A slice whose file was read. */
export interface LoadedSlice {
  readonly slice: FontSlice;
  readonly codePoints: ReadonlySet<number>;
  /** The slice at one weight, or at its only one. */
  typeface(weight: Weight): LoadedTypeface;
}

/** The files of fonts, each read when it is first needed, and kept. */
export interface FontFiles {
  slicesOf(family: FontFamily): SlicesOf;
  load(slice: FontSlice): Promise<LoadedSlice>;
}

/** Opens the fonts that come with the install. */
export function openFontFiles(): FontFiles {
  const cutter = loadFontCutter();
  const indexes = new Map<FontFamily, SlicesOf>();
  const loaded = new Map<string, Promise<LoadedSlice>>();

  async function read(slice: FontSlice): Promise<LoadedSlice> {
    const bytes = await decompress(await readFile(slice.path));
    const typefaces = new Map<Weight, LoadedTypeface>();
    return {
      slice,
      codePoints: new Set(new Face(new Blob(bytes)).collectUnicodes()),
      typeface: (wanted) => {
        const weight = slice.family.isVariable ? wanted : 400;
        const known = typefaces.get(weight);
        if (known !== undefined) return known;
        const name = `${slice.family.name}-${weight === 600 ? 'SemiBold' : 'Regular'}-${slice.name}`;
        const file = slice.family.isVariable ? cutter.atWeight(bytes, weight) : bytes;
        const typeface = createTypeface(name, weight, file, cutter);
        typefaces.set(weight, typeface);
        return typeface;
      },
    };
  }

  return {
    slicesOf: (family) => {
      const known = indexes.get(family) ?? readFontSlices(family);
      indexes.set(family, known);
      return known;
    },
    load: (slice) => {
      const known = loaded.get(slice.path) ?? read(slice);
      loaded.set(slice.path, known);
      return known;
    },
  };
}
