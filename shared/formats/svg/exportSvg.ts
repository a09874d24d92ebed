import type { ExportMeans, ExportSource } from '../exportMeans.ts';
import type { ExportOptions } from '../exportOptions.ts';
import { picturesOf } from '../picturesOf.ts';
import { sceneOf } from '../sceneOf.ts';
import { textsOf } from './textsOf.ts';
import { writeSvg } from './writeSvg.ts';

/** Writes a journey as SVG that brings the fonts of its words along. */
export async function exportSvg(
  source: ExportSource,
  options: ExportOptions,
  means: ExportMeans,
): Promise<string> {
  const scene = sceneOf(source, options, means);
  const texts = textsOf(scene);
  const book = await means.openFontBook(
    texts.map(({ text }) => text),
    scene.language,
  );
  const pictures = await picturesOf(scene, means.picture);
  return writeSvg(scene, { faces: book.faces(texts), pictures });
}
