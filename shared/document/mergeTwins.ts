import type { Id } from '../journey/id.ts';
import type { Link } from '../journey/link.ts';
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
    reason: joinWords(same.map(({ reason }) => reason)),
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
    reason: joinWords(same.map(({ reason }) => reason)),
  };
}

/** Two people who draw the same arrow at once end with one: the first, with every label [L2]. */
export function mergeLinks(links: readonly Link[]): Link {
  const same = links.toSorted(byId);
  const [first] = same as [Link];
  return same.length === 1 ? first : { ...first, label: joinWords(same.map(({ label }) => label)) };
}

function joinWords(words: readonly string[]): string {
  return [...new Set(words.filter((each) => each.trim() !== ''))].join('\n');
}

/** Sorts records by id, which is the same on every replica. */
export function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
