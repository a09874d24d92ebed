import type { Emotion } from '../../journey/emotion.ts';

/** How somebody feels, as an OpenJourney file says it: a score from −5 to +5, a word, or both. */
export interface Feeling {
  readonly score: number | null;
  readonly sentiment: string;
}

/** The scores that an emotion is written as, and that say nothing more than the emotion does. */
const SCORE_OF: Readonly<Record<Emotion, number>> = { [-2]: -4, [-1]: -2, 0: 0, 1: 2, 2: 4 };

/** Only for cards that have a word and no score. */
const EMOTION_OF_WORD: Readonly<Record<string, Emotion>> = {
  'very negative': -2,
  angry: -2,
  furious: -2,
  desperate: -2,
  negative: -1,
  annoyed: -1,
  anxious: -1,
  confused: -1,
  disappointed: -1,
  frustrated: -1,
  sad: -1,
  worried: -1,
  neutral: 0,
  positive: 1,
  happy: 1,
  hopeful: 1,
  relieved: 1,
  satisfied: 1,
  'very positive': 2,
  delighted: 2,
  excited: 2,
};

/** Five steps for eleven: 5 and 4 → 2; 3, 2 and 1 → 1; 0 → 0; the same below. A word alone counts if it is known. */
export function emotionOf({ score, sentiment }: Feeling): Emotion | null {
  if (score !== null) return emotionOfScore(score);
  const word = sentiment.toLowerCase();
  return Object.hasOwn(EMOTION_OF_WORD, word) ? (EMOTION_OF_WORD[word] ?? null) : null;
}

/** The score that stands for an emotion. */
export function scoreOf(emotion: Emotion): number {
  return SCORE_OF[emotion];
}

/** What the emotion alone would lose, as the last line of a description: `Feeling: frustrated (−3 of 5)`; or ''. */
export function feelingLine({ score, sentiment }: Feeling): string {
  const exact = score === null ? '' : `${signed(score)} of 5`;
  if (sentiment !== '') return exact === '' ? `Feeling: ${sentiment}` : `Feeling: ${sentiment} (${exact})`;
  const emotion = score === null ? null : emotionOfScore(score);
  return emotion === null || SCORE_OF[emotion] === score ? '' : `Feeling: ${exact}`;
}

const LINE =
  /^Feeling: (?:(?<only>[+−]?\d+(?:\.\d+)?) of 5|(?<word>.+?)(?: \((?<score>[+−]?\d+(?:\.\d+)?) of 5\))?)$/u;

/** Splits a description into what was typed and the feeling that {@link feelingLine} put under it, if it did. */
export function splitFeeling(
  description: string,
  emotion: Emotion | null,
): { text: string; feeling: Feeling | null } {
  const cut = description.lastIndexOf('\n');
  const text = cut === -1 ? '' : description.slice(0, cut);
  const groups = LINE.exec(description.slice(cut + 1))?.groups;
  if (groups === undefined) return { text: description, feeling: null };
  const score = groups['only'] ?? groups['score'];
  const feeling: Feeling = {
    score: score === undefined ? null : Number(score.replace('−', '-')),
    sentiment: groups['word'] ?? '',
  };
  // Somebody may have typed such a line, or changed the emotion since: then it is words like any other.
  const isOurs = emotionOf(feeling) === emotion && withLine(text, feelingLine(feeling)) === description;
  return isOurs ? { text, feeling } : { text: description, feeling: null };
}

/** A text with one more line under it. */
export function withLine(text: string, line: string): string {
  if (line === '') return text;
  return text === '' ? line : `${text}\n${line}`;
}

function emotionOfScore(score: number): Emotion {
  const strength = Math.abs(score) >= 3.5 ? 2 : Math.abs(score) >= 0.5 ? 1 : 0;
  if (strength === 0) return 0;
  return (score < 0 ? -strength : strength) as Emotion;
}

function signed(score: number): string {
  if (score === 0) return '0';
  return `${score < 0 ? '−' : '+'}${Math.abs(score)}`;
}
