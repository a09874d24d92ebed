/** A message in the forms that a language has for amounts, or in its only one. */
type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** What is put in the place of `{name}` in a message. */
type Values = Readonly<Record<string, string | number>>;

/** Says in the reader's language what a picture says by itself. English sentences are the keys. */
export interface SceneWords {
  /** A BCP 47 tag. */
  readonly language: string;
  say(text: string, values?: Values): string;
  /** How many of something, as `{count}`. */
  sayCount(count: number, one: string, other: string, values?: Values): string;
  number(value: number): string;
}

/** The words of a language from its catalogue; what it lacks, and without one everything, is said in English. */
export function sceneWords(
  language: string = 'en',
  catalogue: Readonly<Record<string, Message>> = {},
): SceneWords {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const messageOf = (text: string): Message | undefined =>
    Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
  return {
    language,
    say: (text, values = {}) => {
      const message = messageOf(text) ?? text;
      return fill(typeof message === 'string' ? message : message.other, values);
    },
    sayCount: (count, one, other, values = {}) => {
      const message = messageOf(other) ?? { one, other };
      const forms = typeof message === 'string' ? { other: message } : message;
      return fill(forms[rules.select(count)] ?? forms.other, { ...values, count: numbers.format(count) });
    },
    number: (value) => numbers.format(value),
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
