import type { Severity } from '../../journey/painPoint.ts';

/** The words of the format, and the others that people use for the same: Nielsen's, and those of bug trackers. */
const SEVERITY_OF_WORD: Readonly<Record<string, Severity>> = {
  none: 0,
  low: 1,
  cosmetic: 1,
  trivial: 1,
  medium: 2,
  moderate: 2,
  minor: 2,
  high: 3,
  major: 3,
  severe: 3,
  critical: 4,
  catastrophe: 4,
  catastrophic: 4,
  blocker: 4,
};

/** A severity that nobody said, or in words we do not know: in the middle of the scale. */
export const DEFAULT_SEVERITY: Severity = 2;

/** The severity that a word or number stands for; `null` when it stands for none. */
export function severityOf(words: string): Severity | null {
  const word = words.trim().toLowerCase();
  if (Object.hasOwn(SEVERITY_OF_WORD, word)) return SEVERITY_OF_WORD[word] ?? null;
  return /^[0-4]$/.test(word) ? (Number(word) as Severity) : null;
}

/** The word that the format has for a severity: it knows three, and its own editor forgets any other. */
export function severityWord(severity: Severity): string {
  return ['low', 'low', 'medium', 'high', 'high'][severity] ?? 'medium';
}
