import { crc32, deflateRawSync } from 'node:zlib';
import type { Packing } from '../../shared/formats/zip.ts';

/** Makes bytes small and sums them up with the machine's own code. */
export const packing: Packing = {
  // The first level makes nearly as small as the last one what has the same words over and over.
  deflate: (bytes) => deflateRawSync(bytes, { level: 1 }),
  crc32: (bytes) => crc32(bytes),
};
