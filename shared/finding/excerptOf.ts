import { foldText, wordsOf } from './foldText.ts';

/** A piece of a text, cut in three around what was found in it. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Cuts a text down to the neighbourhood of the first word of a query that it holds, in one line. */
export function excerptOf(text: string, query: string, reach = 40): Excerpt {
  const line = text.normalize('NFC').replaceAll(/\s+/gu, ' ');
  const folded = foldText(line);
  const word = wordsOf(query).find((one) => folded.includes(one)) ?? '';
  const at = folded.indexOf(word);
  const end = at + word.length;
  const start = Math.max(0, at - reach);
  const stop = Math.min(line.length, end + reach);
  return {
    before: `${start > 0 ? '…' : ''}${line.slice(start, at)}`,
    found: line.slice(at, end),
    after: `${line.slice(end, stop)}${stop < line.length ? '…' : ''}`,
  };
}
