import type { Id } from '../journey/id.ts';
import { must } from '../journey/must.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { heatNeeds } from './heatNeeds.ts';
import { needWeight } from './needWeight.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** How much one need is at risk somewhere. */
export interface Heat {
  /** Sum of risk levels, each times the weight of its need. */
  readonly sum: number;
  /** How many subjects carry the mark. */
  readonly count: number;
  /** The highest risk level among them, 0 for none. */
  readonly worst: RiskLevel | 0;
}

/** One need across the journey. */
export interface NeedHeat extends Heat {
  readonly need: Id;
  /** 2 for what a persona of the journey cares about most, else 1. */
  readonly weight: number;
  /** One for each stage, in order. */
  readonly cells: readonly Heat[];
}

/** Needs × stages. */
export interface NeedsHeat {
  /** In catalogue order. */
  readonly rows: readonly NeedHeat[];
  /** All needs together, one for each stage, in order. */
  readonly stages: readonly Heat[];
  /** The largest sum of any cell, for scaling colours; 0 when nothing is marked. */
  readonly hottest: number;
}

const COLD: Heat = { sum: 0, count: 0, worst: 0 };

/**
 * The needs heatmap: each cell sums the risk levels on a stage and its cards, which count double for a need that a
 * persona of the journey cares about; see {@link needWeight} and {@link heatNeeds} for which weights and rows, and why.
 */
export function needsHeat(snapshot: JourneySnapshot): NeedsHeat {
  const needs = heatNeeds(snapshot);
  const cells = new Map(needs.map((need) => [need, snapshot.stages.map(() => COLD)]));
  const weights = new Map(needs.map((need) => [need, needWeight(snapshot, need)]));
  for (const [column, stage] of snapshot.stages.entries()) {
    for (const subject of subjectsOfStage(snapshot, stage.id)) {
      for (const { need, level } of marksOf(snapshot, subject).needs) {
        const row = must(cells.get(need));
        const sum = level * must(weights.get(need));
        row[column] = sumHeat([row[column] ?? COLD, { sum, count: 1, worst: level }]);
      }
    }
  }
  const rows = needs.map((need) => {
    const row = must(cells.get(need));
    return { need, weight: must(weights.get(need)), cells: row, ...sumHeat(row) };
  });
  return {
    rows,
    stages: snapshot.stages.map((_, column) => sumHeat(rows.map((row) => row.cells[column] ?? COLD))),
    hottest: Math.max(0, ...rows.flatMap((row) => row.cells.map(({ sum }) => sum))),
  };
}

function sumHeat(heats: readonly Heat[]): Heat {
  let total = COLD;
  for (const { sum, count, worst } of heats) {
    total = {
      sum: total.sum + sum,
      count: total.count + count,
      worst: worst > total.worst ? worst : total.worst,
    };
  }
  return total;
}
