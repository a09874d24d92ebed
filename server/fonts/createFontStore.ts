import { clustersOf } from '../../shared/fonts/clustersOf.ts';
import type { FontBook, FontFace, GlyphRun, OpenFontBook } from '../../shared/fonts/fontBook.ts';
import { hanStyleOf, usualHanStyle, type HanStyle } from '../../shared/fonts/hanStyleOf.ts';
import { printable } from '../../shared/fonts/printable.ts';
import { visualRuns } from '../../shared/fonts/visualRuns.ts';
import type { Weight } from '../../shared/scene/scene.ts';
import type { LoadedTypeface } from './createTypeface.ts';
import { openFontFiles } from './fontFiles.ts';
import { createFontFinder, type FontFinder } from './fontFinder.ts';
import { shapeRun } from './shapeRun.ts';

const MOST_WORDS = 20_000;
/** Joiners, selectors of variants and tags, which shape what is around them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Opens the fonts that come with the install; what is read of them is kept for the next texts. */
export function createFontStore(): OpenFontBook {
  let finder: Promise<FontFinder> | null = null;
  return async (texts, language) => {
    finder ??= createFontFinder(openFontFiles());
    const all = [...new Set([...texts].map(printable))];
    const book = createFontBook(await finder, usualHanStyle(all, language), language);
    for (const text of all)
      // oxlint-disable-next-line no-await-in-loop -- most texts need no file that the one before did not
      await (await finder).prepare(text, book.styleOf(text));
    return book;
  };
}

function createFontBook(
  finder: FontFinder,
  usual: HanStyle,
  language: string,
): FontBook & { styleOf(text: string): HanStyle } {
  const words = new Map<string, readonly GlyphRun[]>();
  const styleOf = (text: string): HanStyle => hanStyleOf(text) ?? usual;

  /** What stands between two spaces, of one direction; most of a journey's words come many times. */
  function shapeWord(word: string, weight: Weight, isRtl: boolean, style: HanStyle): readonly GlyphRun[] {
    const key = `${weight}${isRtl ? 'r' : 'l'}${style}${word}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const runs = inOneFont(word, weight, style).map(([typeface, text]) =>
      shapeRun(typeface, text, isRtl, language),
    );
    if (isRtl) runs.reverse();
    if (words.size >= MOST_WORDS) words.clear();
    words.set(key, runs);
    return runs;
  }

  function inOneFont(text: string, weight: Weight, style: HanStyle): [LoadedTypeface, string][] {
    const parts: [LoadedTypeface, string][] = [];
    for (const cluster of clustersOf(text)) {
      const typeface = finder.find(cluster, style).typeface(weight);
      const last = parts.at(-1);
      if (last?.[0] === typeface) last[1] += cluster;
      else parts.push([typeface, cluster]);
    }
    return parts;
  }

  return {
    styleOf,
    shape: (line, weight, direction) => {
      const text = printable(line);
      const style = styleOf(text);
      return visualRuns(text, direction).flatMap((run) => {
        const parts = run.text.split(/(?<= )(?=[^ ])|(?<=[^ ])(?= )/);
        if (run.isRtl) parts.reverse();
        return parts.flatMap((part) => shapeWord(part, weight, run.isRtl, style));
      });
    },
    faces: (texts) => {
      const needed = new Map<string, { typeface: LoadedTypeface; weight: Weight; codePoints: Set<number> }>();
      // The same few hundred letters come many thousand times.
      const found = new Map<string, Set<string>>();
      for (const { text, weight } of texts) {
        const shown = printable(text);
        const style = styleOf(shown);
        const done = found.get(`${weight}${style}`) ?? new Set();
        found.set(`${weight}${style}`, done);
        for (const cluster of clustersOf(shown)) {
          if (done.has(cluster)) continue;
          done.add(cluster);
          const slice = finder.find(cluster, style);
          const typeface = slice.typeface(weight);
          const key = `${weight} ${typeface.name}`;
          const face = needed.get(key) ?? { typeface, weight, codePoints: new Set() };
          needed.set(key, face);
          for (const letter of cluster) {
            const codePoint = letter.codePointAt(0) ?? 0;
            // What no font here has is left to those of whoever looks at it.
            if (slice.codePoints.has(codePoint) || INVISIBLE.test(letter)) face.codePoints.add(codePoint);
          }
        }
      }
      return Array.from(needed.values(), ({ typeface, weight, codePoints: unsorted }): FontFace => {
        const codePoints = [...unsorted].toSorted((one, other) => one - other);
        return { weight, codePoints, bytes: typeface.cutToCodePoints(codePoints) };
      });
    },
  };
}
