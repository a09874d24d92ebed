import { channelLabel } from '../../../shared/journey/channel.ts';
import type { MomentState } from '../../../shared/journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { PainStatus, Severity } from '../../../shared/journey/painPoint.ts';
import { GRADE_WORDS, MOMENT_WORDS, RISK_WORDS, SEVERITY_WORDS } from '../../../shared/marks/markNames.ts';
import { PUBLISHED_NEEDS } from '../../../shared/needs/needBook.ts';
import type { FindingFacet, FindingGroup, FindingKind } from '../../../shared/protocol/review.ts';
import { STATUS_WORDS } from '../../../shared/marks/detailNames.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';

/** What the facets of findings are called, in the order in which they are offered. */
export const FACET_WORDS: Readonly<Record<FindingFacet, string>> = {
  kind: words('Kind'),
  journey: words('Journey'),
  severity: words('Severity'),
  status: words('Status'),
  owner: words('Owner'),
  due: words('Due'),
  moment: words('Moment of truth'),
  need: words('Need'),
  level: words('Risk level'),
  stage: words('Stage'),
  lane: words('Lane'),
  channel: words('Channel'),
  persona: words('Persona'),
  grade: words('Evidence'),
};

/** What the kinds of findings are called. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  pain: words('Pain point'),
  need: words('Need at risk'),
  moment: words('Moment of truth'),
  opportunity: words('Opportunity'),
  gap: words('Delivery gap'),
};

const DUE_WORDS: Readonly<Record<string, string>> = {
  overdue: words('Overdue'),
  week: words('Within a week'),
  month: words('Within a month'),
  later: words('Later'),
  none: words('No due date'),
};

/** What stands for nothing in each facet where nothing is possible. */
const NOTHING_WORDS: Readonly<Partial<Record<FindingFacet, string>>> = {
  owner: words('Nobody'),
  channel: words('No channel'),
  persona: words('No persona yet'),
  lane: words('On a stage'),
};

const NONE = words('None');

/** Says a value of a facet; `label` is what people called it, where they did. */
export function facetValueWords(
  facet: FindingFacet,
  { key, label }: Pick<FindingGroup, 'key' | 'label'>,
): string {
  if (key === '' || (key === 'none' && facet !== 'due' && facet !== 'moment'))
    return say(NOTHING_WORDS[facet] ?? NONE);
  switch (facet) {
    case 'kind':
      return say(KIND_WORDS[key as FindingKind] ?? key);
    case 'severity':
      return `${key} ${say(SEVERITY_WORDS[Number(key) as Severity] ?? 'Severity')}`;
    case 'level':
      return say(RISK_WORDS[Number(key) as RiskLevel] ?? key);
    case 'status':
      return say(STATUS_WORDS[key as PainStatus] ?? key);
    case 'grade':
      return say(GRADE_WORDS[key as EvidenceGrade] ?? key);
    case 'moment':
      return key === 'none' ? say('Not a moment of truth') : say(MOMENT_WORDS[key as MomentState] ?? key);
    case 'due':
      return say(DUE_WORDS[key] ?? key);
    case 'channel':
      return say(channelLabel(key));
    case 'need':
      return needName({ id: key, label });
    default:
      return label.trim() || say('Untitled');
  }
}

/** A need of a finding: a published one in the reader's language, else as its team called it. */
export function needName({ id, label }: { readonly id: string; readonly label: string }): string {
  const published = PUBLISHED_NEEDS.needOf(id);
  return say(published.label === id ? label || id : published.label);
}
