import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { sceneOf } from '../sceneOf.ts';
import { textsOf } from '../svg/textsOf.ts';
import { writeSvg } from '../svg/writeSvg.ts';
import { createTextOutliner } from './outlineText.ts';
import { pictureScale } from './pictureScale.ts';

/** Writes a journey as PNG, so many points for each unit of the map; fewer where the map is too large for as many. */
export async function exportPng(
  source: ExportSource,
  options: ExportOptions,
  means: ExportMeans,
): Promise<Uint8Array> {
  const scene = sceneOf(source, options, means);
  const texts = textsOf(scene).map(({ text }) => text);
  const book = await means.openFontBook(texts, scene.language);
  const pictures = await picturesOf(scene, means.picture);
  const svg = writeSvg(scene, { faces: [], pictures, outliner: createTextOutliner(book) });
  return means.rasterise(svg, pictureScale(scene, options.scale));
}
