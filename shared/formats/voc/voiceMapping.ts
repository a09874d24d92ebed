import type { DayOrder } from '../table/dayIn.ts';
import type { EVIDENCE_SOURCES, ScoreScale } from '../../journey/evidence.ts';

/** What a column of a table of customers' voices holds. */
export const VOICE_ROLES = [
  'date',
  'score',
  'quote',
  'stage',
  'touchpoint',
  'source',
  'persona',
  'sample',
  'link',
  'leaveOut',
] as const;

export type VoiceRole = (typeof VOICE_ROLES)[number];

/** How a table becomes evidence. */
export interface VoiceMapping {
  /** Which sheet of the workbook, counted from 0. */
  readonly sheet: number;
  /** The row of titles, counted from 0; −1 when the table has none. */
  readonly titleRow: number;
  /** Of each column; missing ones are left out. */
  readonly roles: readonly VoiceRole[];
  /** Where it was heard, unless a column says so. */
  readonly source: (typeof EVIDENCE_SOURCES)[number];
  /** What the scores are measured on. */
  readonly scale: ScoreScale | null;
  readonly dayOrder: DayOrder;
}
