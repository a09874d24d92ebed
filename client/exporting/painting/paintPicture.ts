import { usualHanStyle } from '../../../shared/fonts/hanStyleOf.ts';
import type { ExportOptions } from '../../../shared/formats/exportOptions.ts';
import { picturesOf } from '../../../shared/formats/picturesOf.ts';
import { pictureScale } from '../../../shared/formats/png/pictureScale.ts';
import { sceneOf } from '../../../shared/formats/sceneOf.ts';
import { textsOf } from '../../../shared/formats/svg/textsOf.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import type { Words } from '../../../shared/words/wordsOf.ts';
import { loadLetterFonts } from './letterFonts.ts';
import { openCanvas } from './openCanvas.ts';
import { paintScene } from './paintScene.ts';

/** What is painted. */
export interface PaintedJourney {
  readonly snapshot: JourneySnapshot;
  readonly words: Words;
  /** Where an attached picture is to be had. */
  pictureAt(file: string): string;
}

/**
 * Paints a journey as a PNG file, as large as the server would make it and many times sooner; `null` where this browser
 * cannot, and the server has to.
 */
export async function paintPicture(
  { snapshot, words, pictureAt }: PaintedJourney,
  options: Pick<ExportOptions, 'lens' | 'theme' | 'isTransparent' | 'scale'>,
): Promise<Blob | null> {
  const scene = sceneOf({ snapshot }, options, { words });
  const scale = pictureScale(scene, options.scale);
  const context = openCanvas(Math.round(scene.width * scale), Math.round(scene.height * scale));
  if (context === null) return null;
  const texts = textsOf(scene);
  const usualStyle = usualHanStyle(
    texts.map(({ text }) => text),
    scene.language,
  );
  const [pictures] = await Promise.all([
    picturesOf(scene, (file) => fetchPicture(pictureAt(file))),
    loadLetterFonts(texts, usualStyle),
  ]);
  await paintScene(scene, { context, scale, usualStyle, pictures });
  for (const picture of pictures.values()) picture.close();
  // What is too large for its memory, a browser says only now.
  return context.canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
}

/** A picture that cannot be had, or is none, is left out, as everywhere. */
async function fetchPicture(address: string): Promise<ImageBitmap | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? await createImageBitmap(await response.blob()) : null;
  } catch {
    return null;
  }
}
