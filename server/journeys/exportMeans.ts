import type { ExportMeans } from '../../shared/formats/exportMeans.ts';

/** What writers of files get from a server: English words, the clock, and pictures as the caller has them. */
export function exportMeans(picture: ExportMeans['picture']): ExportMeans {
  return { now: new Date(), say, picture };
}

function say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
