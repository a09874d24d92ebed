import { dayIn, numberFormat, pluralRules } from './intlFormats.ts';
import type { Catalogue, Forms } from './language.ts';

/** What is put in the place of `{name}` in a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Says in a reader's language what Waymark says by itself. English sentences are the keys. */
export interface Words {
  /** A BCP 47 tag. */
  readonly language: string;
  say(text: string, values?: Values): string;
  /** How many of something, as `{count}` in the forms that the language has; the form for many is the key. */
  sayCount(count: number, one: string, other: string, values?: Values): string;
  /** A number, with one digit behind the point at most. */
  number(value: number): string;
  /** A day such as `2026-03-31`. */
  day(day: string): string;
}

/** The words of a language from its catalogue; what it lacks, and without one everything, is said in English. */
export function wordsOf(language: string = 'en', catalogue: Catalogue = {}): Words {
  const messageOf = (text: string): string | Forms | undefined =>
    Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
  return {
    language,
    say: (text, values = {}) => {
      const message = messageOf(text) ?? text;
      return fill(typeof message === 'string' ? message : message.other, values);
    },
    sayCount: (count, one, other, values = {}) => {
      const message = messageOf(other) ?? { one, other };
      const forms: Forms = typeof message === 'string' ? { other: message } : message;
      const form = forms[pluralRules(language).select(count)] ?? forms.other;
      return fill(form, { ...values, count: numberFormat(language).format(count) });
    },
    number: (value) => numberFormat(language, { maximumFractionDigits: 1 }).format(value),
    day: (day) => dayIn(language, day),
  };
}

/** What stands before, between and behind the places of a sentence, with their names in between: hundreds of cards say the same ones. */
const sentences = new Map<string, readonly string[]>();

function fill(message: string, values: Values): string {
  if (!message.includes('{')) return message;
  const parts = sentences.get(message) ?? message.split(/\{(\w+)\}/);
  sentences.set(message, parts);
  let said = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) said += part;
    else said += String(values[part] ?? `{${part}}`);
  }
  return said;
}
