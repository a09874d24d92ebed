import { base64 } from '../base64.ts';
import type { ExportMeans } from '../exportMeans.ts';
import { pictureType } from '../svg/pictureType.ts';

/** The pictures of a journey with PNG in the place of GIF, which PDF does not know; of one that moves, the first picture. */
export async function asPngs(
  pictures: ReadonlyMap<string, Uint8Array>,
  rasterise: ExportMeans['rasterise'],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawn = await Promise.all(
    Array.from(pictures, async ([id, bytes]): Promise<[string, Uint8Array]> => {
      if (pictureType(bytes) !== 'image/gif') return [id, bytes];
      return [id, await rasterise(svgOf(bytes), 1)];
    }),
  );
  return new Map(drawn);
}

/** The longest side that anybody needs on paper. */
const MOST_PIXELS = 2000;

function svgOf(gif: Uint8Array): string {
  // Its size comes right after its name and version.
  const [wide, high] = [6, 8].map((at) => Math.max(1, (gif[at] ?? 0) | ((gif[at + 1] ?? 0) << 8))) as [
    number,
    number,
  ];
  const shrink = Math.min(1, MOST_PIXELS / Math.max(wide, high));
  const [width, height] = [Math.max(1, Math.round(wide * shrink)), Math.max(1, Math.round(high * shrink))];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/gif;base64,${base64(gif)}"/></svg>`
  );
}
