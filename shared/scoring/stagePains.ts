import type { Id } from '../journey/id.ts';
import type { PainPoint, Severity } from '../journey/painPoint.ts';
import { marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { painScore } from './painScore.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** A pain point with its priority; `pain.subject` is the stage or card that it sits on. */
export interface ScoredPain {
  readonly pain: PainPoint;
  readonly score: number;
  readonly isAtMomentOfTruth: boolean;
}

/** The pain points of one stage and its cards. */
export interface StagePains {
  readonly stage: Id;
  /** Highest score first; equals as one reads the map. */
  readonly pains: readonly ScoredPain[];
  /** Sum of scores. */
  readonly sum: number;
  /** The highest severity among them, 0 for none. */
  readonly worst: Severity;
}

/** The pain points of each stage in order, ranked by {@link painScore}. */
export function stagePains(snapshot: JourneySnapshot): StagePains[] {
  return snapshot.stages.map((stage) => {
    const pains = subjectsOfStage(snapshot, stage.id)
      .flatMap((subject) => painsOn(snapshot, subject))
      .toSorted((a, b) => b.score - a.score);
    let sum = 0;
    let worst: Severity = 0;
    for (const { pain, score } of pains) {
      sum += score;
      if (pain.severity > worst) worst = pain.severity;
    }
    return { stage: stage.id, pains, sum, worst };
  });
}

function painsOn(snapshot: JourneySnapshot, subject: Id): ScoredPain[] {
  const { momentOfTruth, painPoints } = marksOf(snapshot, subject);
  const isAtMomentOfTruth = momentOfTruth !== null;
  return painPoints.map((pain) => ({ pain, score: painScore(pain, isAtMomentOfTruth), isAtMomentOfTruth }));
}
