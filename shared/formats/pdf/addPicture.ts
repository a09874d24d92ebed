import { unzlibSync } from 'fflate';
import type { PdfFile, PdfRef } from './pdfFile.ts';
import { readJpeg } from './readJpeg.ts';
import { readPng } from './readPng.ts';

interface AddedPicture {
  readonly ref: PdfRef;
  readonly width: number;
  readonly height: number;
}

/** Writes a JPEG or PNG into the file; `null` for any other, or a broken one. */
export function addPicture(file: PdfFile, bytes: Uint8Array): AddedPicture | null {
  const jpeg = readJpeg(bytes);
  if (jpeg !== null) {
    const { width, height, components } = jpeg;
    const space = components === 1 ? 'Gray' : components === 3 ? 'RGB' : 'CMYK';
    // Programs that write CMYK in JPEG write it inverted.
    const inverted = components === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : '';
    const ref = file.addPackedStream(
      `${imageEntries(width, height, `Device${space}`)}${inverted}/Filter/DCTDecode`,
      bytes,
    );
    return { ref, width, height };
  }
  const png = readPng(bytes, unzlibSync);
  if (png === null) return null;
  const { width, height, colours, alpha } = png;
  const mask =
    alpha === null ? '' : `/SMask ${file.addStream(imageEntries(width, height, 'DeviceGray'), alpha)}`;
  const ref = file.addStream(`${imageEntries(width, height, 'DeviceRGB')}${mask}`, colours);
  return { ref, width, height };
}

function imageEntries(width: number, height: number, space: string): string {
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${space}/BitsPerComponent 8`;
}
