import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { sceneOf } from '../sceneOf.ts';
import { writePdf } from './writePdf.ts';

/** Writes a journey as PDF. */
export async function exportPdf(
  source: ExportSource,
  options: ExportOptions,
  means: ExportMeans,
): Promise<Uint8Array> {
  const scene = sceneOf(source, options, means);
  const pictures = await picturesOf(scene, means.picture);
  return writePdf(scene, options, { ...means, pictures });
}
