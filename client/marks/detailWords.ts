import type { EVIDENCE_SOURCES, ScoreScale } from '../../shared/journey/evidence.ts';
import type { PainStatus } from '../../shared/journey/painPoint.ts';
import { words } from '../words/words.ts';

/** What became of a pain point; say it with `say`. */
export const STATUS_WORDS: Readonly<Record<PainStatus, string>> = {
  new: words('New'),
  accepted: words('Accepted'),
  'in progress': words('In progress'),
  resolved: words('Resolved'),
  "won't fix": words('Won’t fix'),
};

/** Where the voice of the customer was heard; say it with `say`. */
export const SOURCE_WORDS: Readonly<Record<(typeof EVIDENCE_SOURCES)[number], string>> = {
  interview: words('Interview'),
  survey: words('Survey'),
  'call recording': words('Call recording'),
  ticket: words('Ticket'),
  social: words('Social media'),
  analytics: words('Analytics'),
  observation: words('Observation'),
};

/** What a score is measured on; say it with `say`. */
export const SCALE_WORDS: Readonly<Record<ScoreScale, string>> = {
  nps: words('NPS, 0 to 10'),
  csat: words('Satisfaction (CSAT), 1 to 5'),
  ces: words('Effort (CES), 1 to 7'),
};
