import type { Id } from '../journey/id.ts';
import type { MomentOfTruth } from '../journey/momentOfTruth.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { isOpenPain } from './isOpenPain.ts';
import { needsHeat, type NeedHeat } from './needsHeat.ts';
import { stagePains, type ScoredPain } from './stagePains.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** A moment of truth that breaks the relationship today, and what is wrong there. */
export interface BrokenMoment {
  readonly moment: MomentOfTruth;
  readonly stage: Id;
  /** How many pain points hurt there that nobody has resolved, and their scores together. */
  readonly pains: number;
  readonly score: number;
  /** Ids of the needs at risk there, in catalogue order. */
  readonly needs: readonly Id[];
}

/** An open pain point with its score, and the stage that it is in. */
export interface PlacedPain extends ScoredPain {
  readonly stage: Id;
}

/** A need that is at risk somewhere, and where most of all. */
export interface NeedInDanger extends NeedHeat {
  /** The stage or card with the highest risk level of it; of equals the first that one reads. */
  readonly worstAt: Id;
}

/** The worst of a journey, each list from the worst on. */
export interface WhatHurts {
  /** By stake, then by the scores of what hurts there. */
  readonly brokenMoments: readonly BrokenMoment[];
  /** What is still open, by `painScore`. */
  readonly pains: readonly PlacedPain[];
  /** What is at risk anywhere, by the heat of its row in the needs heatmap. */
  readonly needs: readonly NeedInDanger[];
}

/** What a manager has to see first of a journey; ties stay as one reads the map. */
export function whatHurts(snapshot: JourneySnapshot): WhatHurts {
  const pains = stagePains(snapshot).flatMap(({ stage, pains: some }) =>
    some.filter(({ pain }) => isOpenPain(pain)).map((scored): PlacedPain => ({ ...scored, stage })),
  );
  const moments = snapshot.stages.flatMap(({ id: stage }) =>
    subjectsOfStage(snapshot, stage).flatMap(
      (subject) => brokenMoment(snapshot, stage, subject, pains) ?? [],
    ),
  );
  return {
    brokenMoments: moments.toSorted((a, b) => b.moment.stake - a.moment.stake || b.score - a.score),
    pains: pains.toSorted((a, b) => b.score - a.score),
    needs: needsHeat(snapshot)
      .rows.filter(({ count }) => count > 0)
      .toSorted((a, b) => b.sum - a.sum)
      .flatMap((row) => {
        const worstAt = worstPlaceOf(snapshot, row);
        return worstAt === undefined ? [] : { ...row, worstAt };
      }),
  };
}

function brokenMoment(
  snapshot: JourneySnapshot,
  stage: Id,
  subject: Id,
  pains: readonly PlacedPain[],
): BrokenMoment | null {
  const { momentOfTruth: moment, needs } = marksOf(snapshot, subject);
  if (moment?.state !== 'broken') return null;
  const here = pains.filter(({ pain }) => pain.subject === subject);
  return {
    moment,
    stage,
    pains: here.length,
    score: here.reduce((sum, { score }) => sum + score, 0),
    needs: needs.map(({ need }) => need),
  };
}

function worstPlaceOf(snapshot: JourneySnapshot, { need, worst }: NeedHeat): Id | undefined {
  return snapshot.stages
    .flatMap(({ id }) => subjectsOfStage(snapshot, id))
    .find((subject) =>
      marksOf(snapshot, subject).needs.some((mark) => mark.need === need && mark.level === worst),
    );
}
