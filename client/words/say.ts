import { languageTag, messageOf, type Forms } from './language.ts';

/** What is put in the place of `{name}` in a message. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Says an English sentence of the interface in the reader's language; what nobody has translated stays English. The
 * sentence is its own key, so it must stand in the call as a literal, or be marked by `words`. Call it while something
 * is drawn or done, never when a module loads: the language is not known by then.
 */
export function say(text: string, values: Values = {}): string {
  const message = messageOf(text);
  return fill(typeof message === 'string' ? message : (message?.other ?? text), values);
}

/** Says how many of something, as `{count}` in the forms that the language has; the form for many is the key. */
export function sayCount(count: number, one: string, other: string, values: Values = {}): string {
  const message = messageOf(other);
  const forms: Forms = typeof message === 'object' ? message : { one, other: message ?? other };
  const form = forms[pluralRules().select(count)] ?? forms.other;
  return fill(form, { ...values, count: formatNumber(count) });
}

/** A word as it stands inside a sentence; German writes its nouns with a capital there, too. */
export function inSentence(word: string): string {
  return languageTag() === 'de' ? word : word.toLocaleLowerCase(languageTag());
}

/** A number as the reader writes it. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return numberFormat(options).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

// Making a format takes longer than a hundred uses of it, and hundreds of cards have numbers in their names.
function numberFormat(options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${languageTag()} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(languageTag(), options);
  formats.set(key, known);
  return known;
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
  return dateFormat({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** A day such as `2026-03-31` as the reader writes it. */
export function formatDay(day: string): string {
  return dateFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${languageTag()} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(languageTag(), options);
  dateFormats.set(key, known);
  return known;
}

function fill(message: string, values: Values): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value);
  });
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(): Intl.PluralRules {
  const tag = languageTag();
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  return known;
}
