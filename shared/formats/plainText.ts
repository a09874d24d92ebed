/**
 * Words as any store can keep them: without the NUL character, which PostgreSQL refuses, and without half characters
 * (lone surrogates), which no encoding can carry.
 */
export function plainText(words: string): string {
  return words.replaceAll('\u0000', '').toWellFormed();
}
