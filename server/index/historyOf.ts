import type { HistoryField } from '../../shared/protocol/findingHistory.ts';
import type { WatchedFinding } from '../storage/review/indexedJourneys.ts';

/** One thing that is different about a finding. */
export interface FindingChange {
  readonly field: HistoryField;
  readonly was: string | null;
  readonly became: string | null;
}

type Watched = Omit<WatchedFinding, 'kind' | 'id' | 'print' | 'title'>;

const FIELDS: readonly (readonly [HistoryField, (finding: Watched) => string | number | null])[] = [
  ['owner', ({ owner_name }) => owner_name],
  ['due', ({ due_on }) => due_on],
  ['effort', ({ effort }) => effort],
  ['severity', ({ severity }) => severity],
  ['frequency', ({ frequency }) => frequency],
  ['level', ({ level }) => level],
  ['grade', ({ grade }) => grade],
];

/** What changed of a finding from one look to the next; `null` is where it is not there. */
export function historyOf(
  before: WatchedFinding | null,
  after: Omit<WatchedFinding, 'print'> | null,
): FindingChange[] {
  const kind = (after ?? before)?.kind;
  // A rating is a value of its stage or card, and comes and goes with it.
  if (kind === undefined || kind === 'gap') return [];
  const changes: FindingChange[] = [];
  const note = (field: HistoryField, was: string | number | null, became: string | number | null): void => {
    if (was !== became)
      changes.push({
        field,
        was: was === null ? null : String(was),
        became: became === null ? null : String(became),
      });
  };
  note('existence', before && 'exists', after && 'exists');
  // The status of one that comes or goes is told, too: the picture of all statuses over time adds these up.
  note('status', before?.status ?? null, after?.status ?? null);
  if (before === null || after === null) return changes;
  if (kind === 'moment') note('moment', before.moment, after.moment);
  for (const [field, of] of FIELDS) note(field, of(before), of(after));
  return changes;
}
