import type { MomentOfTruth, MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import type { PainPoint } from '../../shared/journey/painPoint.ts';
import { MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../../shared/marks/markNames.ts';
import type { BookNeed } from '../../shared/needs/needBook.ts';
import { inSentence, say, sayCount } from '../words/say.ts';

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
