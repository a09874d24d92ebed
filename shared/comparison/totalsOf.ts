import type { JourneySnapshot } from '../journey/snapshot.ts';
import { emotionCurve } from '../scoring/emotionCurve.ts';
import { painScore } from '../scoring/painScore.ts';

/** A journey in five numbers, for saying in one line whether another one is better. */
export interface Totals {
  /** Sum of all risk levels. */
  readonly risk: number;
  /** Sum of the priority scores of all pain points. */
  readonly pain: number;
  readonly brokenMoments: number;
  readonly madeMoments: number;
  /** Mean of all emotions, −2 to 2; `null` when nobody said any. */
  readonly emotion: number | null;
}

/** Adds up what a journey puts at risk, where it hurts and how it feels. */
export function totalsOf(snapshot: JourneySnapshot): Totals {
  let [risk, pain, brokenMoments, madeMoments] = [0, 0, 0, 0];
  for (const { needs, painPoints, momentOfTruth } of snapshot.marks.values()) {
    for (const { level } of needs) risk += level;
    for (const point of painPoints) pain += painScore(point, momentOfTruth !== null);
    if (momentOfTruth?.state === 'broken') brokenMoments += 1;
    if (momentOfTruth?.state === 'made') madeMoments += 1;
  }
  const points = emotionCurve(snapshot).stages.flatMap((stage) => stage.points);
  const sum = points.reduce((total, { emotion }) => total + emotion, 0);
  return {
    risk,
    pain,
    brokenMoments,
    madeMoments,
    emotion: points.length === 0 ? null : sum / points.length,
  };
}
