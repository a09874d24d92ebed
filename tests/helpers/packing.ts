import { crc32, deflateRawSync } from 'node:zlib';
import type { Packing } from '../../shared/formats/zip.ts';

/** What a server packs files with. */
export const packing: Packing = {
  deflate: (bytes) => deflateRawSync(bytes),
  crc32: (bytes) => crc32(bytes),
};
