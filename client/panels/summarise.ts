import type { MomentState } from '../../shared/journey/momentOfTruth.ts';
import type { RiskLevel } from '../../shared/journey/needAtRisk.ts';
import type { Severity } from '../../shared/journey/painPoint.ts';
import type { JourneySnapshot } from '../../shared/journey/snapshot.ts';
import { needsHeat } from '../../shared/scoring/needsHeat.ts';
import { stagePains } from '../../shared/scoring/stagePains.ts';

/** What is marked on a whole journey. */
export interface Summary {
  /** Only needs that are marked; worst level first, then by how often. */
  readonly needs: readonly { readonly need: string; readonly worst: RiskLevel; readonly count: number }[];
  readonly moments: Readonly<Record<MomentState, number>>;
  readonly pains: { readonly count: number; readonly worst: Severity };
}

/** Counts what is marked on a journey. */
export function summarise(snapshot: JourneySnapshot): Summary {
  const needs = needsHeat(snapshot, [])
    .rows.flatMap(({ need, worst, count, sum }) => (worst === 0 ? [] : [{ need, worst, count, sum }]))
    .toSorted((a, b) => b.worst - a.worst || b.sum - a.sum);
  const moments = { made: 0, mixed: 0, broken: 0 };
  for (const { momentOfTruth } of snapshot.marks.values())
    if (momentOfTruth !== null) moments[momentOfTruth.state]++;
  const stages = stagePains(snapshot);
  return {
    needs,
    moments,
    pains: {
      count: stages.reduce((count, { pains }) => count + pains.length, 0),
      worst: stages.reduce<Severity>((worst, stage) => (stage.worst > worst ? stage.worst : worst), 0),
    },
  };
}
