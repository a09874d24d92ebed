import type { Emotion } from '../journey/emotion.ts';
import type { JOURNEY_STATES } from '../journey/header.ts';
import type { LinkKind } from '../journey/link.ts';
import type { MOMENT_KINDS, MomentOfTruth, MomentState } from '../journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../journey/needAtRisk.ts';
import type { Frequency, Severity } from '../journey/painPoint.ts';
import type { BlueprintLine } from '../layout/blueprintLines.ts';

/** What each risk level is called. */
export const RISK_WORDS: Readonly<Record<RiskLevel, string>> = {
  1: 'Watch',
  2: 'At risk',
  3: 'Failing',
};

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

/** Whether a map shows how things are or how they should become. */
export const STATE_WORDS: Readonly<Record<(typeof JOURNEY_STATES)[number], string>> = {
  'as-is': 'as-is',
  'to-be': 'to-be',
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

/** What the kinds of links are called. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  path: 'Path',
  branch: 'Branch',
  loop: 'Loop',
  'hand-off': 'Hand-off',
};

/** What the lines of a service blueprint are called. */
export const BLUEPRINT_WORDS: Readonly<Record<BlueprintLine, string>> = {
  interaction: 'Line of interaction',
  visibility: 'Line of visibility',
  internal: 'Line of internal interaction',
};
