import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** A zip file of a few kilobytes with one file in it, which unpacks to more than any spreadsheet and says that it is small. */
export function zipBomb(name: string): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(new Uint8Array(130 * 1024 * 1024));
  const zip = Uint8Array.from(zipSync({ [name]: packed }, { level: 0 }));
  const view = new DataView(zip.buffer);
  // It was stored as it is; both headers of the file are made to say that it is deflated.
  view.setUint16(8, 8, true);
  for (let at = zip.length - 22; at > 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02_01_4b_50) continue;
    view.setUint16(at + 10, 8, true);
    break;
  }
  return zip;
}
