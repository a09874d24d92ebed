import { imageSize } from 'image-size';
import { readJpeg } from '../../../shared/formats/pdf/readJpeg.ts';
import type { PictureType } from '../../../shared/journey/attachment.ts';
import { Refusal } from '../refusal.ts';

const TYPES: Readonly<Record<string, PictureType>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Every format but JPEG tells its size within so many bytes. */
const HEAD_BYTES = 64;

/** Larger ones would cost every browser that shows them too much memory. */
const MOST_PIXELS_A_SIDE = 8000;

/**
 * What a picture is, by its own first bytes and not by what its sender says.
 * @throws Refusal for anything but a PNG, JPEG, WebP or GIF of a sensible size
 */
export function inspectPicture(bytes: Uint8Array): { type: PictureType; width: number; height: number } {
  const { type: name = '', width, height } = measure(bytes);
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (type === undefined) throw noPicture();
  if (width < 1 || height < 1 || width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
    throw new Refusal(
      'invalid-file',
      `This picture has ${width} × ${height} pixels; at most ${MOST_PIXELS_A_SIDE} a side can be shown.`,
    );
  }
  return { type, width, height };
}

function measure(bytes: Uint8Array): { type?: string; width: number; height: number } {
  // Step by step through its segments: the library looks at every byte of a JPEG that leads nowhere, for seconds.
  const jpeg = readJpeg(bytes);
  if (jpeg !== null) return { type: 'jpg', width: jpeg.width, height: jpeg.height };
  try {
    return imageSize(bytes.subarray(0, HEAD_BYTES));
  } catch {
    throw noPicture(); // it says why in words for programmers
  }
}

function noPicture(): Refusal {
  return new Refusal('invalid-file', 'This is no picture that can be shown: PNG, JPEG, WebP and GIF can.');
}
