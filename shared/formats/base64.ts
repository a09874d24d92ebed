import { must } from '../journey/must.ts';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** What twelve bits become: half of the work for each three bytes. */
const PAIRS = Array.from({ length: 4096 }, (_, bits) => SIGNS.charAt(bits >> 6) + SIGNS.charAt(bits & 63));

/** Bytes in base 64 (RFC 4648), as data addresses hold them. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  const whole = bytes.length - (bytes.length % 3);
  for (let at = 0; at < whole; at += 3) {
    const three = (must(bytes[at]) << 16) | (must(bytes[at + 1]) << 8) | must(bytes[at + 2]);
    text += must(PAIRS[three >> 12]) + must(PAIRS[three & 4095]);
  }
  const [a, b] = bytes.subarray(whole);
  if (a === undefined) return text;
  if (b === undefined) return `${text}${must(PAIRS[a << 4])}==`;
  return `${text}${must(PAIRS[(a << 4) | (b >> 4)])}${SIGNS.charAt((b & 15) << 2)}=`;
}
