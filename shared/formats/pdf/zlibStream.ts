/** Packs bytes as a deflate stream without a header. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

// The largest prime below 2^16, and how many bytes can be summed before a sum leaves 32 bits (RFC 1950, 8.2).
const MODULUS = 65_521;
const STRIDE = 5552;

/** Packs bytes as PDF wants them: deflated, with a header before and a check sum behind (RFC 1950). */
export function zlibStream(bytes: Uint8Array, deflate: Deflate): Uint8Array {
  const packed = deflate(bytes);
  const stream = new Uint8Array(packed.byteLength + 6);
  stream.set([0x78, 0x01]);
  stream.set(packed, 2);
  new DataView(stream.buffer).setUint32(packed.byteLength + 2, checkSum(bytes));
  return stream;
}

function checkSum(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (let start = 0; start < bytes.byteLength; start += STRIDE) {
    const end = Math.min(start + STRIDE, bytes.byteLength);
    for (let at = start; at < end; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= MODULUS;
    high %= MODULUS;
  }
  return high * 65_536 + low;
}
