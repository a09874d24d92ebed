import type { Words } from '../../words/wordsOf.ts';

/** A need as its catalogue calls it, in the reader's language; the team's own are people's words. */
export function nameOfNeed(
  { label, isOwn }: { readonly label: string; readonly isOwn: boolean },
  words: Words,
): string {
  return isOwn ? label.trim() || words.say('Need without a name') : words.say(label);
}
