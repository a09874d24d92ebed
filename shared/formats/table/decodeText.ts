import { strFromU8 } from 'fflate';
import { plainText } from '../plainText.ts';

/** What Windows-1252 has from 0x80 to 0x9F, where ISO 8859-1 has no letters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a file that does not say how it is encoded: UTF-8 or UTF-16 by its byte-order mark, UTF-16 by its zeros,
 * UTF-8 if it is valid, else Windows-1252, which older spreadsheets write in the west.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return plainText(strFromU8(bytes.subarray(3)));
  if (first === 0xff && second === 0xfe) return plainText(fromUtf16(bytes.subarray(2), 0));
  if (first === 0xfe && second === 0xff) return plainText(fromUtf16(bytes.subarray(2), 1));
  const zeros = zerosIn(bytes.subarray(0, 2000));
  if (zeros !== null) return plainText(fromUtf16(bytes, zeros));
  return plainText(isUtf8(bytes) ? strFromU8(bytes) : fromWindows1252(bytes));
}

/** Which byte of each pair is zero in a text of mostly Latin letters in UTF-16: 1 little, 0 big; answered as the place of the low byte. */
function zerosIn(bytes: Uint8Array): 0 | 1 | null {
  const count = (parity: number): number =>
    bytes.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const pairs = bytes.length / 2;
  if (count(1) > pairs * 0.4 && count(0) === 0) return 0;
  return count(0) > pairs * 0.4 && count(1) === 0 ? 1 : null;
}

function fromUtf16(bytes: Uint8Array, low: 0 | 1): string {
  return inPieces(bytes, 2, (at) => (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
}

function fromWindows1252(bytes: Uint8Array): string {
  return inPieces(bytes, 1, (at) => {
    const byte = bytes[at] ?? 0;
    return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  });
}

/** Piece by piece: a call with a million arguments exhausts the stack. */
function inPieces(bytes: Uint8Array, step: 1 | 2, codeAt: (at: number) => number): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const codes: number[] = [];
    for (let one = at; one < Math.min(at + PIECE, bytes.length); one += step) codes.push(codeAt(one));
    text += String.fromCharCode(...codes);
  }
  return text;
}

/** Whether bytes are UTF-8 (RFC 3629): every lead byte is followed by as many as it announces, and nothing is overlong. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (more === 0) return false;
    for (let next = 1; next <= more; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    const second = bytes[at + 1] ?? 0;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)) return false;
    at += more;
  }
  return true;
}

const PIECE = 8192;
