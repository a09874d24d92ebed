import type * as Y from 'yjs';

/**
 * Turns a shared text into other words, touching only the letters that differ, so that others can type in it meanwhile.
 * Half an emoji becomes the sign for an unreadable letter here, as it would on its way to others.
 */
export function replaceWords(text: Y.Text, words: string): void {
  const { index, remove, insert } = difference(text.toJSON(), words.toWellFormed());
  if (remove > 0) text.delete(index, remove);
  if (insert !== '') text.insert(index, insert);
}

/** The one replacement that turns `before` into `after`; never cuts a surrogate pair in two. */
export function difference(before: string, after: string): { index: number; remove: number; insert: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--;
  return {
    index: start,
    remove: before.length - start - end,
    insert: after.slice(start, after.length - end),
  };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
