import { foldText, wordsOf } from './foldText.ts';

/** How well words match, and which letters of the text did; a higher score is better. */
export interface FuzzyMatch {
  readonly score: number;
  /** Places in the text, rising. */
  readonly at: readonly number[];
}

const AT_WORD_START = 8;
const IN_A_ROW = 6;
const IN_ORDER = 1;
const GAP = -2;
const SKIPPED = -0.1;

/**
 * Matches what was typed with a text: every word must occur, its letters in order but not side by side, so that `zmft`
 * finds "Zoom to fit". `null` when one does not. An empty query matches everything alike.
 */
export function matchFuzzily(query: string, text: string): FuzzyMatch | null {
  const folded = foldText(text);
  let score = 0;
  const at = new Set<number>();
  for (const word of wordsOf(query)) {
    const match = matchWord(word, folded);
    if (match === null) return null;
    score += match.score;
    for (const place of match.at) at.add(place);
  }
  return { score: score - folded.length / 1000, at: [...at].toSorted((a, b) => a - b) };
}

/** The best of what begins at each occurrence of the first letter; texts are short. */
function matchWord(word: string, text: string): FuzzyMatch | null {
  let best: FuzzyMatch | null = null;
  for (
    let start = text.indexOf(word[0] ?? '');
    start !== -1;
    start = text.indexOf(word[0] ?? '', start + 1)
  ) {
    const match = matchFrom(word, text, start);
    if (match !== null && (best === null || match.score > best.score)) best = match;
  }
  return best;
}

/** Takes each letter where it goes on in a row, else at the next beginning of a word, else wherever it comes next. */
function matchFrom(word: string, text: string, start: number): FuzzyMatch | null {
  const at: number[] = [];
  let score = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? '';
    const from = at.length === 0 ? start : (at.at(-1) ?? 0) + 1;
    const place = at.length === 0 || text[from] === letter ? from : nextOf(text, letter, from);
    if (place === -1) return null;
    score += isWordStart(text, place) ? AT_WORD_START : at.length > 0 && place === from ? IN_A_ROW : IN_ORDER;
    if (place > from) score += GAP + (place - from) * SKIPPED;
    at.push(place);
  }
  return { score, at };
}

function nextOf(text: string, letter: string, from: number): number {
  for (let place = text.indexOf(letter, from); place !== -1; place = text.indexOf(letter, place + 1))
    if (isWordStart(text, place)) return place;
  return text.indexOf(letter, from);
}

function isWordStart(text: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(text[place - 1] ?? '');
}
