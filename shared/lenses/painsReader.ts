import { marksOf } from '../journey/snapshot.ts';
import { painScore } from '../scoring/painScore.ts';
import { figure } from './lensReading.ts';
import { sumOf, type LensReader, type ValueOf } from './lensReader.ts';
import { stepFrom } from './stepFrom.ts';

/** From which priority score on a card each step begins. */
const SCORE_STEPS = [1, 5, 9, 13, 20] as const;

/** Where it hurts, by priority score: the highest of a card, the sum of a stage. */
export const painsReader: LensReader<ValueOf<'pains'>> = {
  find: (snapshot, { id }) => {
    const { momentOfTruth, painPoints } = marksOf(snapshot, id);
    if (painPoints.length === 0) return null;
    const scores = painPoints.map((pain) => painScore(pain, momentOfTruth !== null));
    return { kind: 'pains', score: Math.max(...scores), count: painPoints.length };
  },
  gather: (values) => ({
    kind: 'pains',
    score: sumOf(values, ({ score }) => score),
    count: sumOf(values, ({ count }) => count),
  }),
  cardStep: ({ score }) => stepFrom(score, SCORE_STEPS),
  weigh: ({ score }) => score,
  mark: ({ score }) => figure(score),
};
