import { MOMENT_STATES } from '../../../shared/journey/momentOfTruth.ts';
import type { HistoryEntry, ReviewState } from '../../../shared/protocol/findingHistory.ts';
import type { FindingName } from '../../../shared/protocol/review.ts';

/** What became of a finding between two reviews, in the order in which it is told. */
export const OUTCOMES = ['worse', 'new', 'resolved', 'better', 'gone', 'other'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A finding of which something is different. */
export interface ChangedFinding extends FindingName {
  /** What it was called last. */
  readonly title: string;
  readonly outcome: Outcome;
  /** What changed of it while it was there. */
  readonly changes: readonly HistoryEntry[];
}

/** The findings that changed since the last review, the latest change first. */
export function changedFindings({ changes }: Pick<ReviewState, 'changes'>): readonly ChangedFinding[] {
  const groups = Map.groupBy(changes, ({ kind, id }) => `${kind}/${id}`);
  return [...groups.values()].flatMap((all) => {
    const [last] = all;
    if (last === undefined) return [];
    const { journey, kind, id, title } = last;
    const told = all.filter(
      ({ field, from }) => field !== 'existence' && (field !== 'status' || from !== null),
    );
    return [{ journey, kind, id, title, outcome: outcomeOf(all), changes: told }];
  });
}

function outcomeOf(changes: readonly HistoryEntry[]): Outcome {
  const existence = changes.find(({ field }) => field === 'existence');
  if (existence !== undefined) return existence.to === null ? 'gone' : 'new';
  const status = changes.find(({ field }) => field === 'status');
  const wasSettled = isSettled(status?.from);
  if (isSettled(status?.to) && !wasSettled) return 'resolved';
  const steps = changes.reduce((sum, change) => sum + stepsDown(change), 0);
  // What was resolved and hurts again is worse, whatever else is said of it.
  if (wasSettled && !isSettled(status?.to)) return 'worse';
  return steps > 0 ? 'worse' : steps < 0 ? 'better' : 'other';
}

function isSettled(status: string | null | undefined): boolean {
  return status === 'resolved' || status === "won't fix";
}

/** By how many steps a change makes a finding worse. */
function stepsDown({ field, from, to }: HistoryEntry): number {
  if (from === null || to === null) return 0;
  switch (field) {
    case 'severity':
    case 'frequency':
    case 'level':
      return Number(to) - Number(from);
    case 'moment':
      return stateOf(to) - stateOf(from);
    default:
      return 0;
  }
}

function stateOf(moment: string): number {
  return MOMENT_STATES.findIndex((state) => state === moment);
}
