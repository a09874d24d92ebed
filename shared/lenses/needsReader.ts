import { RISK_LEVELS } from '../journey/needAtRisk.ts';
import { marksOf } from '../journey/snapshot.ts';
import { needWeight } from '../scoring/needWeight.ts';
import { figure } from './lensReading.ts';
import { sumOf, type LensReader, type ValueOf } from './lensReader.ts';
import { stepFrom } from './stepFrom.ts';

/** From which sum of risk levels on a card each step begins, and from which level when only one need is looked at. */
const SUM_STEPS = [1, 2, 3, 4, 6] as const;
const LEVEL_STEPS = { 1: 1, 2: 3, 3: 5 } as const;

/** Which needs are at risk, all of them or one: by the sum of risk levels, each times the weight of its need. */
export function needsReader(need: string | null): LensReader<ValueOf<'needs'>> {
  return {
    find: (snapshot, { id }) => {
      const { needs } = marksOf(snapshot, id);
      const found = need === null ? needs : needs.filter((mark) => mark.need === need);
      if (found.length === 0) return null;
      const worst = RISK_LEVELS.findLast((level) => found.some((mark) => mark.level === level)) ?? 1;
      const sum = sumOf(found, (mark) => mark.level * needWeight(snapshot, mark.need));
      return { kind: 'needs', sum, count: found.length, worst };
    },
    gather: (values) => ({
      kind: 'needs',
      sum: sumOf(values, ({ sum }) => sum),
      count: sumOf(values, ({ count }) => count),
      worst: RISK_LEVELS.findLast((level) => values.some(({ worst }) => worst === level)) ?? 1,
    }),
    cardStep: ({ sum, worst }) => (need === null ? stepFrom(sum, SUM_STEPS) : LEVEL_STEPS[worst]),
    weigh: ({ sum }) => sum,
    mark: ({ sum }) => figure(sum),
  };
}
