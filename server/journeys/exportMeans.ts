import type { ExportMeans } from '../../shared/formats/exportMeans.ts';
import { sceneWords } from '../../shared/scene/sceneWords.ts';

/** What writers of files get from a server: words, the clock, and pictures as the caller has them. */
export function exportMeans(locale: string, picture: ExportMeans['picture']): ExportMeans {
  return { words: sceneWords(locale), now: new Date(), picture };
}
