import { numberIn } from '../table/wordScales.ts';

/** A score as a cell says it: the number, and the most that it could be if the cell says so, as in `4/5`. */
export interface SaidScore {
  readonly score: number;
  readonly most: number | null;
}

/** Reads `8`, `7,5`, `4/5`, `8 out of 10`, `★★★★☆` and `4 stars`; `null` for other words. */
export function scoreIn(words: string): SaidScore | null {
  const text = words.trim();
  if (text.length > LONGEST) return null;
  const [, full, empty = ''] = STARS.exec(text) ?? [];
  if (full !== undefined) {
    const score = starsIn(full);
    return { score, most: empty === '' ? null : score + starsIn(empty) };
  }
  const [, plain = text, most] = OUT_OF.exec(text) ?? [];
  const score = numberIn(plain.replace(STAR_WORDS, ''));
  return score === null ? null : { score, most: most === undefined ? null : Number(most) };
}

/** What has more letters is no score, and would take long to be told from one. */
const LONGEST = 100;

function starsIn(words: string): number {
  return [...words.matchAll(/[★⭐🌟☆✩]/gu)].length;
}

const STARS = /^((?:[★⭐🌟]\uFE0F?)+)([☆✩]*)$/u;

const OUT_OF = /^(.*?\d)\s*(?:\/|out of|of|von|de|sur|van|em)\s*(\d{1,3})$/i;

const STAR_WORDS = /\s*(?:★|⭐|stars?|sterne?|estrellas?|étoiles?|つ星|星|sterren|ster|estrelas?)$/iu;
