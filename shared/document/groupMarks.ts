import { byCatalogue } from '../needs/catalogues.ts';
import type { Id } from '../journey/id.ts';
import type { MomentOfTruth } from '../journey/momentOfTruth.ts';
import { MOMENT_STATES } from '../journey/momentOfTruth.ts';
import { EVIDENCE_GRADES, type NeedAtRisk } from '../journey/needAtRisk.ts';
import { byOrder } from '../journey/order.ts';
import type { PainPoint } from '../journey/painPoint.ts';
import type { JourneySnapshot, Marks } from '../journey/snapshot.ts';
import { keepMapIfSame } from './keepIfSame.ts';
import type { ReadRecords } from './resolveSnapshot.ts';

interface Group {
  needs: NeedAtRisk[];
  moments: MomentOfTruth[];
  pains: PainPoint[];
}

/** Gathers the marks of every subject that is visible: one mark a need, one moment of truth, pain points in order. */
export function groupMarks(
  collections: ReadRecords['collections'],
  stages: JourneySnapshot['stages'],
  cards: JourneySnapshot['cards'],
  previous: JourneySnapshot['marks'] | undefined,
): JourneySnapshot['marks'] {
  const stageIds = new Set(stages.map(({ id }) => id));
  const groups = new Map<Id, Group>();
  const groupOf = (subject: Id): Group | null => {
    if (!cards.has(subject) && !stageIds.has(subject)) return null;
    const group = groups.get(subject) ?? { needs: [], moments: [], pains: [] };
    groups.set(subject, group);
    return group;
  };
  for (const { record, removal } of collections.needsAtRisk.values())
    if (removal === null && record.need !== '') groupOf(record.subject)?.needs.push(record);
  for (const { record, removal } of collections.momentsOfTruth.values())
    if (removal === null) groupOf(record.subject)?.moments.push(record);
  for (const { record, removal } of collections.painPoints.values())
    if (removal === null) groupOf(record.subject)?.pains.push(record);

  const marks = new Map<Id, Marks>();
  for (const [subject, group] of groups) marks.set(subject, toMarks(group, previous?.get(subject)));
  return keepMapIfSame(previous, marks);
}

function toMarks(group: Group, previous: Marks | undefined): Marks {
  const needs = oneEach(group.needs).toSorted((a, b) => byCatalogue(a.need, b.need));
  const moment = group.moments.length === 0 ? null : mergeMoments(group.moments.toSorted(byId));
  const pains = group.pains.toSorted(byOrder);
  const next: Marks = {
    needs: sameRecords(previous?.needs, needs),
    momentOfTruth: sameRecord(previous?.momentOfTruth, moment),
    painPoints: sameRecords(previous?.painPoints, pains),
  };
  const isSame =
    previous !== undefined &&
    previous.needs === next.needs &&
    previous.momentOfTruth === next.momentOfTruth &&
    previous.painPoints === next.painPoints;
  return isSame ? previous : next;
}

function oneEach(needs: readonly NeedAtRisk[]): NeedAtRisk[] {
  return [...Map.groupBy(needs, ({ need }) => need).values()].map((same) => mergeNeeds(same.toSorted(byId)));
}

/** Two people who mark the same need at once end with one mark: the gravest level and every reason given [M1]. */
function mergeNeeds(same: readonly NeedAtRisk[]): NeedAtRisk {
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
function mergeMoments(same: readonly MomentOfTruth[]): MomentOfTruth {
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

function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sameRecords<R extends object>(previous: readonly R[] | undefined, next: readonly R[]): readonly R[] {
  const kept = next.map((record, index) => sameRecord(previous?.[index], record));
  const isSame =
    previous !== undefined &&
    previous.length === kept.length &&
    kept.every((record, index) => record === previous[index]);
  return isSame ? previous : kept;
}

function sameRecord<R extends object | null>(previous: R | undefined, next: R): R {
  if (previous === undefined || previous === null || next === null) return next;
  const isSame = Object.entries(next).every(
    ([key, value]) => (previous as Record<string, unknown>)[key] === value,
  );
  return isSame ? previous : next;
}
