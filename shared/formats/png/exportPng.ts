import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { sceneOf } from '../sceneOf.ts';
import { textsOf } from '../svg/textsOf.ts';
import { writeSvg } from '../svg/writeSvg.ts';
import { createTextOutliner } from './outlineText.ts';

/** A picture of more points takes more memory than a server should give, and no program opens it. */
const MOST_POINTS = 100_000_000;

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
  const most = Math.sqrt(MOST_POINTS / (scene.width * scene.height));
  return means.rasterise(svg, Math.min(options.scale, most));
}
