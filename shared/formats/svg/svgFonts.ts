import type { FontFace } from '../../fonts/fontBook.ts';
import { base64 } from '../base64.ts';

/** What letters are called in a file's own style sheet; other programs take what they have that is like it. */
export const PICTURE_FONT = "'Waymark Inter','Inter Variable',Inter,'Noto Sans',system-ui,sans-serif";

/** A style sheet that brings the fonts along. */
export function fontStyles(faces: readonly FontFace[]): string {
  return faces.length === 0 ? '' : `<style>${fontRules(faces)}</style>`;
}

/** The rules of CSS for fonts that are written into them. */
export function fontRules(faces: readonly FontFace[]): string {
  return faces
    .map(
      ({ weight, codePoints, bytes }) =>
        `@font-face{font-family:'Waymark Inter';font-weight:${weight};src:url(data:font/ttf;base64,${base64(bytes)});unicode-range:${ranges(codePoints)}}`,
    )
    .join('');
}

/** Code points as CSS lists them, neighbours together; they are in order. */
function ranges(codePoints: readonly number[]): string {
  const found: [number, number][] = [];
  for (const point of codePoints) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else found.push([point, point]);
  }
  return found
    .map(([first, last]) => `U+${first.toString(16)}${last === first ? '' : `-${last.toString(16)}`}`)
    .join(',');
}
