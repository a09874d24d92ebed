import { addPicture } from './addPicture.ts';
import type { PdfFile, PdfRef } from './pdfFile.ts';

/** A picture in the file. */
export interface PdfPicture {
  /** What content streams call it. */
  readonly name: string;
  readonly ref: PdfRef;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** Writes pictures, by the file they are kept in; those of a kind that PDF does not know are left out. */
export function addPictures(
  file: PdfFile,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, PdfPicture> {
  const added = new Map<string, PdfPicture>();
  for (const [id, bytes] of pictures) {
    const picture = addPicture(file, bytes);
    if (picture !== null) added.set(id, { ...picture, name: `P${added.size}` });
  }
  return added;
}
