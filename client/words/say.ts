import { dateFormat, dayIn, numberFormat } from '../../shared/words/intlFormats.ts';
import type { Values } from '../../shared/words/wordsOf.ts';
import { languageTag, spokenWords } from './language.ts';

/**
 * Says an English sentence of the interface in the reader's language; what nobody has translated stays English. The
 * sentence is its own key, so it must stand in the call as a literal, or be marked by `words`. Call it while something
 * is drawn or done, never when a module loads: the language is not known by then.
 */
export function say(text: string, values?: Values): string {
  return spokenWords().say(text, values);
}

/** Says how many of something, as `{count}` in the forms that the language has; the form for many is the key. */
export function sayCount(count: number, one: string, other: string, values?: Values): string {
  return spokenWords().sayCount(count, one, other, values);
}

/** A word as it stands inside a sentence; German writes its nouns with a capital there, too. */
export function inSentence(word: string): string {
  return languageTag() === 'de' ? word : word.toLocaleLowerCase(languageTag());
}

/** A number as the reader writes it. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(languageTag(), options).format(value);
}

/** Names in the order in which the reader's language sorts them; numbers in them by their size. */
export function compareWords(a: string, b: string): number {
  return a.localeCompare(b, languageTag(), { numeric: true });
}

/** Several things as one phrase, such as "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(languageTag()).format(items);
}

/** A moment to the minute, without its year; in milliseconds since 1970. */
export function formatMoment(moment: number): string {
  const options = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  return dateFormat(languageTag(), options).format(moment);
}

/** A day such as `2026-03-31` as the reader writes it. */
export function formatDay(day: string): string {
  return dayIn(languageTag(), day);
}
