import type { Id } from '../journey/id.ts';
import { MOMENT_STATES, type MomentOfTruth } from '../journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, type NeedAtRisk } from '../journey/needAtRisk.ts';

/** Two people who mark the same need at once end with one mark: the gravest level and every reason given [M1]. */
export function mergeNeeds(marks: readonly NeedAtRisk[]): NeedAtRisk {
  const same = marks.toSorted(byId);
  const [first] = same as [NeedAtRisk];
  if (same.length === 1) return first;
  return {
    ...first,
    level: same.reduce((level, mark) => (mark.level > level ? mark.level : level), first.level),
    grade: EVIDENCE_GRADES.findLast((grade) => same.some((mark) => mark.grade === grade)) ?? first.grade,
    reason: joinWords(same),
  };
}

/** The same for a moment of truth: the highest stake, the worst state, every reason [M2]. */
export function mergeMoments(marks: readonly MomentOfTruth[]): MomentOfTruth {
  const same = marks.toSorted(byId);
  const [first] = same as [MomentOfTruth];
  if (same.length === 1) return first;
  return {
    ...first,
    stake: same.reduce((stake, moment) => (moment.stake > stake ? moment.stake : stake), first.stake),
    state: MOMENT_STATES.findLast((state) => same.some((moment) => moment.state === state)) ?? first.state,
    kind: same.find((moment) => moment.kind !== null)?.kind ?? null,
    reason: joinWords(same),
  };
}

function joinWords(same: readonly { readonly reason: string }[]): string {
  return [...new Set(same.map(({ reason }) => reason).filter((reason) => reason.trim() !== ''))].join('\n');
}

/** Sorts records by id, which is the same on every replica. */
export function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
