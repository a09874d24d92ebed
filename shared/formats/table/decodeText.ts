import { strFromU8 } from 'fflate';
import { plainText } from '../plainText.ts';
import { guessEncoding, type OldEncoding } from './guessEncoding.ts';

/** Both browsers and Node have it; what is shared knows of neither. */
declare class TextDecoder {
  constructor(encoding: OldEncoding);
  decode(bytes: Uint8Array): string;
}

/**
 * The text of a file that does not say how it is encoded: UTF-8 or UTF-16 by its byte-order mark, UTF-16 by its zeros,
 * UTF-8 if it is valid, else what older spreadsheets write in the part of the world whose letters it has.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return plainText(strFromU8(bytes.subarray(3)));
  if (first === 0xff && second === 0xfe) return plainText(fromUtf16(bytes.subarray(2), 0));
  if (first === 0xfe && second === 0xff) return plainText(fromUtf16(bytes.subarray(2), 1));
  const zeros = zerosIn(bytes.subarray(0, 2000));
  if (zeros !== null) return plainText(fromUtf16(bytes, zeros));
  return plainText(isUtf8(bytes) ? strFromU8(bytes) : new TextDecoder(guessEncoding(bytes)).decode(bytes));
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
  let text = '';
  // Piece by piece: a call with a million arguments exhausts the stack.
  for (let at = 0; at < bytes.length; at += PIECE) {
    const codes: number[] = [];
    for (let one = at; one < Math.min(at + PIECE, bytes.length); one += 2)
      codes.push((bytes[one + low] ?? 0) | ((bytes[one + 1 - low] ?? 0) << 8));
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
