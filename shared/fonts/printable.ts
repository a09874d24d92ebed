/** Control characters, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** A text without what cannot be drawn: control characters become spaces, halves of characters the sign for such. */
export function printable(text: string): string {
  return UNPRINTABLE.test(text) ? text.toWellFormed().replaceAll(/\p{Cc}/gu, ' ') : text;
}
