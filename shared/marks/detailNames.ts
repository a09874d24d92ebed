import type { EVIDENCE_SOURCES, ScoreScale } from '../journey/evidence.ts';
import type { PainStatus } from '../journey/painPoint.ts';

/** What became of a pain point. */
export const STATUS_WORDS: Readonly<Record<PainStatus, string>> = {
  new: 'New',
  accepted: 'Accepted',
  'in progress': 'In progress',
  resolved: 'Resolved',
  "won't fix": 'Won’t fix',
};

/** Where the voice of the customer was heard. */
export const SOURCE_WORDS: Readonly<Record<(typeof EVIDENCE_SOURCES)[number], string>> = {
  interview: 'Interview',
  survey: 'Survey',
  'call recording': 'Call recording',
  ticket: 'Ticket',
  social: 'Social media',
  analytics: 'Analytics',
  observation: 'Observation',
};

/** What a score is measured on. */
export const SCALE_WORDS: Readonly<Record<ScoreScale, string>> = {
  nps: 'NPS, 0 to 10',
  csat: 'Satisfaction (CSAT), 1 to 5',
  ces: 'Effort (CES), 1 to 7',
};
