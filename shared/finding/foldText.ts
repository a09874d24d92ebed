/** A text as people compare words: without case and accents, and as long as in its composed form (NFC), so that places in it stay true. */
export function foldText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFC')) {
    const plain = character.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}

const BEYOND_ASCII = /[^\0-\x7F]/;
const MARKS = /\p{M}/gu;

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/u).filter(Boolean);
}
