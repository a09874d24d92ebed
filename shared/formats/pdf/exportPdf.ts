import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { sceneOf } from '../sceneOf.ts';
import { asPngs } from './asPngs.ts';
import { wordsRoom } from './planPages.ts';
import { writePdf } from './writePdf.ts';

/** Writes a journey as PDF. */
export async function exportPdf(
  source: ExportSource,
  options: ExportOptions,
  means: ExportMeans,
): Promise<Uint8Array> {
  const scene = sceneOf(source, options, means, wordsRoom(options));
  const pictures = await asPngs(await picturesOf(scene, means.picture), means.rasterise);
  return writePdf(scene, options, { ...means, pictures });
}
