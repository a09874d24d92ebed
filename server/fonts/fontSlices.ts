import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFamily } from './fontFamilies.ts';

/** One file of a font. */
export interface FontSlice {
  readonly family: FontFamily;
  /** Such as `latin` or `101`. */
  readonly name: string;
  /** A WOFF2 file. */
  readonly path: string;
}

/** Answers which slices of a font are said to hold a code point. */
export type SlicesOf = (codePoint: number) => readonly FontSlice[];

const require = createRequire(import.meta.url);

/** Reads which code points the slices of a font hold, from the list that its package comes with. */
export function readFontSlices(family: FontFamily): SlicesOf {
  const folder = dirname(require.resolve(`${family.package}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const found = new Map<number, FontSlice[]>();
  for (const [key, list] of Object.entries(ranges)) {
    const name = key.replaceAll(/[[\]]/g, '');
    if (!isUsed(family, name)) continue;
    const slice = { family, name, path: join(folder, 'files', fileName(family, name)) };
    for (const codePoint of codePointsIn(list)) {
      const others = found.get(codePoint);
      if (others === undefined) found.set(codePoint, [slice]);
      else others.push(slice);
    }
  }
  return (codePoint) => found.get(codePoint) ?? [];
}

function isUsed({ slices }: FontFamily, name: string): boolean {
  return slices === 'numbered' ? /^\d+$/.test(name) : slices.includes(name);
}

function fileName(family: FontFamily, slice: string): string {
  const font = family.package.slice(family.package.indexOf('/') + 1);
  return `${font}-${slice}-${family.isVariable ? 'wght' : '400'}-normal.woff2`;
}

/** The members of a list such as `U+23,U+30-39`. */
function* codePointsIn(list: string): Generator<number> {
  for (const range of list.split(',')) {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    const end = Number.parseInt(last, 16);
    for (let codePoint = Number.parseInt(first, 16); codePoint <= end; codePoint += 1) yield codePoint;
  }
}
