import type { MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { EvidenceGrade, RiskLevel } from '../../shared/journey/needAtRisk.ts';
import type { Frequency, PainStatus, Severity } from '../../shared/journey/painPoint.ts';
import {
  FREQUENCY_WORDS,
  GRADE_WORDS,
  MOMENT_WORDS,
  RISK_WORDS,
  SEVERITY_WORDS,
} from '../../shared/marks/markNames.ts';
import type { HistoryEntry, HistoryField } from '../../shared/protocol/findingHistory.ts';
import { formatDay, say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { STATUS_WORDS } from '../../shared/marks/detailNames.ts';

const FIELD_WORDS: Readonly<Record<Exclude<HistoryField, 'existence'>, string>> = {
  status: words('Status'),
  owner: words('Owner'),
  due: words('Due'),
  effort: words('Effort'),
  severity: words('Severity'),
  frequency: words('Frequency'),
  level: words('Risk level'),
  moment: words('How it goes today'),
  grade: words('Evidence'),
};

/** Says one change of a finding, such as "Severity: Major (was Minor)". */
export function historyWords({ field, from, to }: Pick<HistoryEntry, 'field' | 'from' | 'to'>): string {
  if (field === 'existence') return to === null ? say('Taken off the map') : say('Put on the map');
  const name = say(FIELD_WORDS[field]);
  const now = valueWords(field, to);
  if (from === null) return say('{name}: {words}', { name, words: now });
  return say('{field}: {now} (was {before})', { field: name, now, before: valueWords(field, from) });
}

function valueWords(field: Exclude<HistoryField, 'existence'>, value: string | null): string {
  if (value === null) return field === 'owner' ? say('Nobody') : say('None');
  switch (field) {
    case 'status':
      return say(STATUS_WORDS[value as PainStatus] ?? value);
    case 'due':
      return formatDay(value);
    case 'severity':
      return say(SEVERITY_WORDS[Number(value) as Severity] ?? value);
    case 'frequency':
      return say(FREQUENCY_WORDS[Number(value) as Frequency] ?? value);
    case 'level':
      return say(RISK_WORDS[Number(value) as RiskLevel] ?? value);
    case 'moment':
      return say(MOMENT_WORDS[value as MomentState] ?? value);
    case 'grade':
      return say(GRADE_WORDS[value as EvidenceGrade] ?? value);
    case 'owner':
    case 'effort':
      return value;
  }
}
