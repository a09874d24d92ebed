import type { OpenFontBook } from '../../shared/fonts/fontBook.ts';
import type { ExportMeans } from '../../shared/formats/exportMeans.ts';
import { fetchWords } from '../../shared/words/fetchWords.ts';
import { packing } from './packing.ts';
import { rasterise } from './rasterise.ts';

/** What writers of files get from a server: words, fonts, the clock, and pictures as the caller has them. */
export async function exportMeans(locale: string, picture: ExportMeans['picture']): Promise<ExportMeans> {
  return {
    words: await fetchWords(locale),
    now: new Date(),
    openFontBook,
    rasterise,
    ...packing,
    picture,
  };
}

/** Most formats need no fonts, and what reads them is large: it is loaded for those that do, and what is read is kept. */
const openFontBook = loadedWhenNeeded(async () => {
  const { createFontStore } = await import('../fonts/createFontStore.ts');
  return createFontStore();
});

function loadedWhenNeeded(load: () => Promise<OpenFontBook>): OpenFontBook {
  let loaded: Promise<OpenFontBook> | null = null;
  return async (texts, language) => {
    loaded ??= load();
    return (await loaded)(texts, language);
  };
}
