/** Somebody who can be mentioned. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** The ids of those whose name stands after an @ in some words; where one name begins with another, the longer one is meant. */
export function mentionsIn(words: string, people: readonly Mentionable[]): string[] {
  return [
    ...new Set(
      partsOf(words, people).flatMap((part) =>
        typeof part === 'string' ? [] : part.people.map(({ id }) => id),
      ),
    ),
  ];
}

/** The words before the caret that are the beginning of a mention, without its @; `null` where none is. */
export function mentionBefore(words: string, caret: number): string | null {
  const found = /(?:^|[\s(])@([^\s@][^@\n]{0,40}|)$/u.exec(words.slice(0, caret));
  return found?.[1] ?? null;
}

/** What may stand before an @ that mentions somebody: within a word, it is an address. */
const BEFORE = /[\s(]/u;

/** A mention as it stands in words. Several people may have one name. */
export interface MentionPart {
  readonly words: string;
  readonly people: readonly Mentionable[];
}

/** Words cut into what is plain and what mentions somebody. */
export function partsOf(words: string, people: readonly Mentionable[]): (string | MentionPart)[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const parts: (string | MentionPart)[] = [];
  let plain = '';
  for (let at = 0; at < words.length;) {
    const isBegin = words[at] === '@' && (at === 0 || BEFORE.test(words[at - 1] ?? ''));
    const named = isBegin
      ? byLength.find(({ name }) => name !== '' && words.startsWith(name, at + 1))
      : undefined;
    if (named === undefined) {
      plain += words[at] ?? '';
      at++;
      continue;
    }
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push({ words: `@${named.name}`, people: people.filter(({ name }) => name === named.name) });
    at += named.name.length + 1;
  }
  if (plain !== '') parts.push(plain);
  return parts;
}
