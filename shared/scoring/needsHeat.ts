import type { Id } from '../journey/id.ts';
import type { RiskLevel } from '../journey/needAtRisk.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { byCatalogue } from '../needs/catalogues.ts';
import { sevenNeeds } from '../needs/sevenNeeds.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** How much one need is at risk somewhere. */
export interface Heat {
  /** Sum of risk levels. */
  readonly sum: number;
  /** How many subjects carry the mark. */
  readonly count: number;
  /** The highest risk level among them, 0 for none. */
  readonly worst: RiskLevel | 0;
}

/** One need across the journey. */
export interface NeedHeat extends Heat {
  readonly need: Id;
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
const DEFAULT_ROWS = sevenNeeds.needs.map(({ id }) => id);

/**
 * The needs heatmap: each cell sums the risk levels on a stage and its cards. A row for every need that is marked
 * anywhere and for each of `always`, because a need that nobody marked is a finding too.
 */
export function needsHeat(snapshot: JourneySnapshot, always: readonly Id[] = DEFAULT_ROWS): NeedsHeat {
  const rows = new Map<Id, Heat[]>();
  const rowOf = (need: Id): Heat[] => {
    const row = rows.get(need) ?? snapshot.stages.map(() => COLD);
    rows.set(need, row);
    return row;
  };
  for (const need of always) rowOf(need);
  for (const [column, stage] of snapshot.stages.entries()) {
    for (const subject of subjectsOfStage(snapshot, stage.id)) {
      for (const { need, level } of marksOf(snapshot, subject).needs) {
        const row = rowOf(need);
        row[column] = sumHeat([row[column] ?? COLD, { sum: level, count: 1, worst: level }]);
      }
    }
  }
  return tabulate(snapshot, rows);
}

function tabulate(snapshot: JourneySnapshot, rows: ReadonlyMap<Id, readonly Heat[]>): NeedsHeat {
  const sorted = [...rows.keys()].toSorted(byCatalogue);
  const cells = [...rows.values()];
  return {
    rows: sorted.map((need) => {
      const row = rows.get(need) ?? [];
      return { need, cells: row, ...sumHeat(row) };
    }),
    stages: snapshot.stages.map((_, column) => sumHeat(cells.map((row) => row[column] ?? COLD))),
    hottest: Math.max(0, ...cells.flatMap((row) => row.map(({ sum }) => sum))),
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
