import { foldText } from '../../finding/foldText.ts';
import { ROLE_WORDS } from './roleWords.ts';
import type { TableRole } from './tableMapping.ts';

const ROLE_OF_WORD = new Map<string, TableRole>(
  Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
    words.split('|').map((word) => [foldText(word), role as TableRole] as const),
  ),
);

/** Words of scripts that put no spaces between them are looked for inside of a title. */
const UNSPACED = [...ROLE_OF_WORD].filter(([word]) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
);

/**
 * What a column holds by its title, in any of the languages of the interface; `null` for a title that says nothing we know. The
 * whole title counts first, then the longest known words at its end (“Customer pain points”), then at its start.
 */
export function guessRole(title: string): TableRole | null {
  if (title.length > 4 * LONGEST_TITLE) return null;
  const folded = foldText(title)
    .replaceAll(/\([^)]*\)|[_:#*]|\d+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (folded === '' || folded.length > LONGEST_TITLE) return null;
  const whole = ROLE_OF_WORD.get(folded);
  if (whole !== undefined) return whole;
  const words = folded.split(/[\s/\-–&,.]+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const last = words.slice(-count).join(' ');
    const found =
      (GENERIC.has(last) ? undefined : ROLE_OF_WORD.get(last)) ??
      ROLE_OF_WORD.get(words.slice(0, count).join(' '));
    if (found !== undefined) return found;
  }
  return UNSPACED.find(([word]) => folded.includes(word))?.[1] ?? null;
}

/** A “stage name” is a stage. */
const GENERIC: ReadonlySet<string> = new Set([
  'name',
  'title',
  'titel',
  'titre',
  'titulo',
  'naam',
  'nome',
  'nom',
]);

/** What is longer is no title but something said. */
const LONGEST_TITLE = 60;
