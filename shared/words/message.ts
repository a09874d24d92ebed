import { wordsOf, type Words } from './wordsOf.ts';

/** Something to say once it is known who reads it: an English sentence, and what is put in its places. */
export interface Message {
  readonly text: string;
  readonly values: MessageValues;
  /** Of amounts: how many, and the sentence for one; `text` is the one for many. */
  readonly counted?: { readonly count: number; readonly one: string };
}

/** People's own words, which stay as they are, or what is said in its turn. */
type MessageValues = Readonly<Record<string, string | number | Message>>;

/** A sentence for later; like those of `say` it stands in the call as a literal, so that the catalogues are checked for it. */
export function message(text: string, values: MessageValues = {}): Message {
  return { text, values };
}

/** How many of something, for later, as `{count}`. */
export function counted(count: number, one: string, other: string, values: MessageValues = {}): Message {
  return { text: other, values, counted: { count, one } };
}

/** Says it in a reader's language. */
export function sayMessage(words: Words, { text, values, counted: amount }: Message): string {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? sayMessage(words, value) : value,
    ]),
  );
  return amount === undefined ? words.say(text, said) : words.sayCount(amount.count, amount.one, text, said);
}

const ENGLISH = wordsOf();

/** Says it in English, for programs and logs. */
export function inEnglish(said: Message): string {
  return sayMessage(ENGLISH, said);
}
