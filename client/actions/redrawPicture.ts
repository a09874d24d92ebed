import { LIMITS } from '../../shared/protocol/limits.ts';
import { formatNumber, say } from '../words/say.ts';

/** The longer side of a picture on a card, in pixels: enough to read a screenshot by. */
const MOST_PIXELS = 1600;
/** Bytes of a file that is worth an attempt; larger ones would hold up the page. */
const MOST_BYTES = 60 * 1024 * 1024;
const QUALITY = 0.88;
/** Bytes up to which a drawing or screenshot stays as sharp as it is; most of them need far less. */
const MOST_SHARP_BYTES = 1024 * 1024;

/** Why a file cannot be a picture on a card, as a sentence. */
export class PictureProblem extends Error {
  override readonly name = 'PictureProblem';
}

/**
 * Draws a picture anew, small enough for a card, as PNG or JPEG: PDF and slides know no other, and a map is to go out with
 * its pictures. What else its file said, such as where a photo was taken, is not in the
 * drawing.
 * @throws PictureProblem
 */
export async function redrawPicture(file: File): Promise<Blob> {
  if (file.size > MOST_BYTES) throw tooLarge(MOST_BYTES);
  const bitmap = await readPicture(file);
  const scale = Math.min(1, MOST_PIXELS / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw noPicture();
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const isSeeThrough = file.type !== 'image/jpeg' && shinesThrough(context);
  if (isSeeThrough || SHARP.includes(file.type)) {
    const png = await encode(canvas, 'image/png');
    if (png !== null && png.size <= (isSeeThrough ? LIMITS.pictureBytes : MOST_SHARP_BYTES)) return png;
  }
  // JPEG knows nothing of what shines through.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return checked(await encode(canvas, 'image/jpeg'));
}

/** What people draw and take of screens, which JPEG blurs. */
const SHARP = ['image/png', 'image/gif'];

/** Whether anything behind a picture can be seen. */
function shinesThrough(context: CanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

async function readPicture(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch {
    throw noPicture();
  }
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, QUALITY);
  });
}

function checked(blob: Blob | null): Blob {
  if (blob === null) throw noPicture();
  if (blob.size > LIMITS.pictureBytes) throw tooLarge(LIMITS.pictureBytes);
  return blob;
}

function tooLarge(most: number): PictureProblem {
  return new PictureProblem(
    say('This picture is too large: {most} MB are the most', { most: formatNumber(most / 1024 / 1024) }),
  );
}

function noPicture(): PictureProblem {
  return new PictureProblem(say('This is no picture that can be shown. PNG, JPEG, WebP and GIF can'));
}
