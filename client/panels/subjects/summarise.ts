import type { MomentState } from '../../../shared/journey/momentOfTruth.ts';
import type { RiskLevel } from '../../../shared/journey/needAtRisk.ts';
import type { Severity } from '../../../shared/journey/painPoint.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { needBookOf } from '../../../shared/needs/needBook.ts';

/** What is marked on a whole journey. */
export interface Summary {
  /** Only needs that are marked: the worst first, then those marked most often. */
  readonly needs: readonly { readonly need: string; readonly worst: RiskLevel; readonly count: number }[];
  readonly moments: Readonly<Record<MomentState, number>>;
  readonly pains: { readonly count: number; readonly worst: Severity };
}

/** Counts what is marked on a journey, from its marks alone: it runs with every change that anybody makes. */
export function summarise({ marks, teamNeeds }: Pick<JourneySnapshot, 'marks' | 'teamNeeds'>): Summary {
  const { byCatalogue } = needBookOf(teamNeeds);
  const needs = new Map<string, { readonly worst: RiskLevel; readonly count: number }>();
  const moments = { made: 0, mixed: 0, broken: 0 };
  let worst: Severity = 0;
  let count = 0;
  for (const { needs: atRisk, momentOfTruth, painPoints } of marks.values()) {
    for (const { need, level } of atRisk) {
      const known = needs.get(need);
      needs.set(need, {
        worst: known !== undefined && known.worst > level ? known.worst : level,
        count: (known?.count ?? 0) + 1,
      });
    }
    if (momentOfTruth !== null) moments[momentOfTruth.state]++;
    for (const { severity } of painPoints) if (severity > worst) worst = severity;
    count += painPoints.length;
  }
  return {
    needs: [...needs]
      .map(([need, heat]) => ({ need, ...heat }))
      .toSorted((a, b) => b.worst - a.worst || b.count - a.count || byCatalogue(a.need, b.need)),
    moments,
    pains: { count, worst },
  };
}

/** Whether two summaries say the same. */
export function isSameSummary(a: Summary, b: Summary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
