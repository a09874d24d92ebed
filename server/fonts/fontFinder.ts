import { clustersOf, isEmojiCluster } from '../../shared/fonts/clustersOf.ts';
import type { HanStyle } from '../../shared/fonts/hanStyleOf.ts';
import { must } from '../../shared/journey/must.ts';
import { familiesFor, LAST_RESORT } from './fontFamilies.ts';
import type { FontFiles, LoadedSlice } from './fontFiles.ts';

/** Finds the font file that a cluster of letters is drawn with. */
export interface FontFinder {
  /** Reads the files for all clusters of a text. */
  prepare(text: string, style: HanStyle): Promise<void>;
  /** The file for a cluster of a text that was prepared; for any other, the one for missing letters. */
  find(cluster: string, style: HanStyle): LoadedSlice;
}

/** Makes a finder that knows no text yet. */
export async function createFontFinder(files: FontFiles): Promise<FontFinder> {
  const [lastSlice] = files.slicesOf(LAST_RESORT)(32);
  const last = await files.load(must(lastSlice));
  const found: Record<HanStyle, Map<string, LoadedSlice>> = { ja: new Map(), ko: new Map(), zh: new Map() };

  async function search(cluster: string, style: HanStyle): Promise<LoadedSlice> {
    const needed = shownCodePoints(cluster);
    const [first = 32] = needed;
    let nearest: LoadedSlice | null = null;
    for (const family of familiesFor(isEmojiCluster(cluster), style))
      for (const slice of files.slicesOf(family)(first)) {
        // One after the other, because the first that has all letters spares reading the others.
        // oxlint-disable-next-line no-await-in-loop
        const loaded = await files.load(slice);
        if (needed.every((codePoint) => loaded.codePoints.has(codePoint))) return loaded;
        if (loaded.codePoints.has(first)) nearest ??= loaded;
      }
    return nearest ?? last;
  }

  return {
    prepare: async (text, style) => {
      const known = found[style];
      for (const cluster of clustersOf(text))
        // oxlint-disable-next-line no-await-in-loop -- as above: clusters of a text are likely in one file
        if (!known.has(cluster)) known.set(cluster, await search(cluster, style));
    },
    find: (cluster, style) => found[style].get(cluster) ?? last,
  };
}

/** The code points of a cluster that need a glyph: all but joiners, selectors of variants, and tags. */
function shownCodePoints(cluster: string): number[] {
  return Array.from(cluster, (letter) => letter.codePointAt(0) ?? 0).filter(
    (codePoint) =>
      codePoint !== 0x200c &&
      codePoint !== 0x200d &&
      !(codePoint >= 0xfe00 && codePoint <= 0xfe0f) &&
      !(codePoint >= 0xe0000 && codePoint <= 0xe0fff),
  );
}
