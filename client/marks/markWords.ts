import type { Emotion } from '../../shared/journey/emotion.ts';
import type { JOURNEY_STATES } from '../../shared/journey/header.ts';
import type { MOMENT_KINDS, MomentOfTruth, MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../../shared/journey/needAtRisk.ts';
import type { Frequency, PainPoint, Severity } from '../../shared/journey/painPoint.ts';
import type { BookNeed } from '../../shared/needs/needBook.ts';
import { inSentence, say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';

/** What each risk level is called. */
export const RISK_WORDS: Readonly<Record<RiskLevel, string>> = {
  1: words('Watch'),
  2: words('At risk'),
  3: words('Failing'),
};

/** What each evidence grade is called. */
export const GRADE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  assumed: words('Assumed'),
  observed: words('Observed'),
  measured: words('Measured'),
};

/** Nielsen's severity ratings (1994). */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  0: words('Not a problem'),
  1: words('Cosmetic'),
  2: words('Minor'),
  3: words('Major'),
  4: words('Catastrophe'),
};

/** How often a pain point hurts. */
export const FREQUENCY_WORDS: Readonly<Record<Frequency, string>> = {
  1: words('Rare'),
  2: words('Seldom'),
  3: words('Sometimes'),
  4: words('Often'),
  5: words('Always'),
};

/** How the customer feels. */
export const EMOTION_WORDS: Readonly<Record<Emotion, string>> = {
  [-2]: words('Very negative'),
  [-1]: words('Negative'),
  [0]: words('Neutral'),
  [1]: words('Positive'),
  [2]: words('Very positive'),
};

/** How a moment of truth goes today. */
export const MOMENT_WORDS: Readonly<Record<MomentState, string>> = {
  made: words('Made'),
  mixed: words('Mixed'),
  broken: words('Broken'),
};

/** How much of the relationship rides on a moment of truth. */
export const STAKE_WORDS: Readonly<Record<MomentOfTruth['stake'], string>> = {
  1: words('Some'),
  2: words('Much'),
  3: words('Everything'),
};

/** Whether a map shows how things are or how they should become. */
export const STATE_WORDS: Readonly<Record<(typeof JOURNEY_STATES)[number], string>> = {
  'as-is': words('as-is'),
  'to-be': words('to-be'),
};

/** The kinds of moments of truth, with who named them. */
export const MOMENT_KIND_WORDS: Readonly<
  Record<(typeof MOMENT_KINDS)[number], { readonly label: string; readonly source: string }>
> = {
  zmot: { label: words('Zero: looks it up before deciding'), source: 'Google, 2011' },
  fmot: { label: words('First: meets it and chooses'), source: 'Lafley, P&G, 2005' },
  smot: { label: words('Second: uses it'), source: 'Lafley, P&G, 2005' },
  tmot: { label: words('Third: says what it was like'), source: 'Blackshaw' },
  umot: { label: words('Ultimate: shares it, and others find it'), source: 'Solis' },
};

/** Says a need at risk in words, such as "Fairness: failing". */
export function needWords(need: BookNeed, level: RiskLevel): string {
  return say('{need}: {level}', { need: needLabel(need), level: inSentence(say(RISK_WORDS[level])) });
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
  const how = inSentence(say(MOMENT_WORDS[state]));
  if (stake === undefined) return say('Moment of truth: {state}', { state: how });
  return say('Moment of truth: {state}, stake {stake} of 3', { state: how, stake });
}

/** Says the pain points of a subject in words, by the worst of them. */
export function painWords(worst: PainPoint['severity'], count: number): string {
  return sayCount(
    count,
    'Pain point: {severity}, severity {step} of 4',
    '{count} pain points, the worst: {severity}, severity {step} of 4',
    { severity: inSentence(say(SEVERITY_WORDS[worst])), step: worst },
  );
}
