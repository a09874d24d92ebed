import type { Emotion } from '../../shared/journey/emotion.ts';
import type { MOMENT_KINDS, MomentOfTruth, MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../../shared/journey/needAtRisk.ts';
import type { Frequency, PainPoint, Severity } from '../../shared/journey/painPoint.ts';
import type { BookNeed } from '../../shared/needs/needBook.ts';
import { say } from '../words/say.ts';

/** What each risk level is called. */
export const RISK_WORDS: Readonly<Record<RiskLevel, string>> = { 1: 'Watch', 2: 'At risk', 3: 'Failing' };

/** What each evidence grade is called. */
export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  assumed: 'Assumed',
  observed: 'Observed',
  measured: 'Measured',
};

/** Nielsen's severity ratings (1994). */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  0: 'Not a problem',
  1: 'Cosmetic',
  2: 'Minor',
  3: 'Major',
  4: 'Catastrophe',
};

/** How often a pain point hurts. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  1: 'Rare',
  2: 'Seldom',
  3: 'Sometimes',
  4: 'Often',
  5: 'Always',
};

/** How the customer feels. */
export const EMOTION_WORDS: Readonly<Record<Emotion, string>> = {
  [-2]: 'Very negative',
  [-1]: 'Negative',
  [0]: 'Neutral',
  [1]: 'Positive',
  [2]: 'Very positive',
};

/** How a moment of truth goes today. */
export const MOMENT_WORDS: Readonly<Record<MomentState, string>> = {
  made: 'Made',
  mixed: 'Mixed',
  broken: 'Broken',
};

/** How much of the relationship rides on a moment of truth. */
export const STAKE_WORDS: Readonly<Record<MomentOfTruth['stake'], string>> = {
  1: 'Some',
  2: 'Much',
  3: 'Everything',
};

/** The kinds of moments of truth, with who named them. */
export const MOMENT_KIND_WORDS: Readonly<
  Record<(typeof MOMENT_KINDS)[number], { readonly label: string; readonly source: string }>
> = {
  zmot: { label: 'Zero: looks it up before deciding', source: 'Google, 2011' },
  fmot: { label: 'First: meets it and chooses', source: 'Lafley, P&G, 2005' },
  smot: { label: 'Second: uses it', source: 'Lafley, P&G, 2005' },
  tmot: { label: 'Third: says what it was like', source: 'Blackshaw' },
  umot: { label: 'Ultimate: shares it, and others find it', source: 'Solis' },
};

/** Says a need at risk in words, such as "Fairness: failing". */
export function needWords(need: BookNeed, level: RiskLevel): string {
  return `${needLabel(need)}: ${RISK_WORDS[level].toLowerCase()}`;
}

/** What a need is called: as the team called it, or in the reader's language. */
export function needLabel({ label, isOwn }: BookNeed): string {
  if (!isOwn) return say(label);
  return label === '' ? say('Need without a name') : label;
}

/** What a need asks of us, as the team said it, or in the reader's language; may be empty. */
export function needAsks({ asks, isOwn }: BookNeed): string {
  return isOwn || asks === '' ? asks : say(asks);
}

/** Says a moment of truth in words. */
export function momentWords(state: MomentState, stake?: MomentOfTruth['stake']): string {
  const rides = stake === undefined ? '' : `, stake ${stake} of 3`;
  return `Moment of truth: ${MOMENT_WORDS[state].toLowerCase()}${rides}`;
}

/** Says the pain points of a subject in words, by the worst of them. */
export function painWords(worst: PainPoint['severity'], count: number): string {
  return `${count === 1 ? 'Pain point' : `${count} pain points, the worst`}: ${SEVERITY_WORDS[worst].toLowerCase()}, severity ${worst} of 4`;
}
