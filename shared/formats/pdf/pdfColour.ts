import { pdfNumbers } from './pdfSyntax.ts';

/** A colour such as `#C4321C` or `#fff` as red, green and blue from 0 to 1; black for what is none, as in SVG. */
export function pdfColour(colour: string): string {
  const digits = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(colour)?.[1] ?? '000000';
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  const value = Number.parseInt(full, 16);
  return pdfNumbers((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}
