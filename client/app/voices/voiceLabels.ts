import type { DayOrder } from '../../../shared/formats/table/dayIn.ts';
import type { VoiceRole } from '../../../shared/formats/voc/voiceMapping.ts';
import { words } from '../../words/words.ts';

/** What a column of a table of voices can hold. */
export const VOICE_ROLE_LABELS: Readonly<Record<VoiceRole, string>> = {
  date: words('Date'),
  score: words('Score'),
  quote: words('What was said'),
  stage: words('Stage'),
  touchpoint: words('Touchpoint'),
  source: words('Source'),
  persona: words('Persona'),
  sample: words('Sample size'),
  link: words('Link'),
  leaveOut: words('Leave out'),
};

/** How days are written that can be read in two ways. */
export const DAY_ORDER_LABELS: Readonly<Record<DayOrder, string>> = {
  'day-month': words('day before month'),
  'month-day': words('month before day'),
};
