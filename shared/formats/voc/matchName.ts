import { foldText } from '../../finding/foldText.ts';

/** Something that can be meant by a name. */
export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

/** How alike two names have to be, of 1. */
const ENOUGH = 0.55;

/** What is meant by a name: what is called so, else what is called most alike; `null` when nothing comes near. */
export function matchName<T>(name: string, list: readonly Named<T>[]): T | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  let best: { readonly score: number; readonly value: T } | null = null;
  for (const { name: other, value } of list) {
    const score = likeness(wanted, plain(other));
    if (score === 1) return value;
    if (score >= ENOUGH && (best === null || score > best.score)) best = { score, value };
  }
  return best?.value ?? null;
}

/** 1 for the same words; high when all words of one are in the other; else by the pairs of letters that they share (Dice 1945). */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const [wordsOfA, wordsOfB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  if ([...wordsOfA].every((word) => wordsOfB.has(word)) || [...wordsOfB].every((word) => wordsOfA.has(word)))
    return 0.9;
  const [pairsOfA, pairsOfB] = [pairsIn(a), pairsIn(b)];
  const shared = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * shared) / Math.max(1, pairsOfA.size + pairsOfB.size);
}

function pairsIn(words: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}

function plain(name: string): string {
  return foldText(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?:^| )\d+(?= )/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
