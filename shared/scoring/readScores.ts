import type { JourneySnapshot } from '../journey/snapshot.ts';
import { deliveryGaps, type StageGap } from './deliveryGaps.ts';
import { emotionCurves, type PersonaCurve } from './emotionCurve.ts';
import { needsHeat, type NeedsHeat } from './needsHeat.ts';
import { stagePains, type StagePains } from './stagePains.ts';

/** What the drawn lanes draw, read off one snapshot. */
export interface Scores {
  /** The lines that have any point: of customers whoever they are, then of each persona. */
  readonly emotions: readonly PersonaCurve[];
  readonly gaps: readonly StageGap[];
  readonly heat: NeedsHeat;
  readonly pains: readonly StagePains[];
}

const CACHE = new WeakMap<
  JourneySnapshot['cards'],
  { readonly key: readonly unknown[]; readonly scores: Scores }
>();

/**
 * The scores of a snapshot, worked out once for all that draw them: as long as nothing they are read from changes, the
 * answer is the same object.
 */
export function readScores(snapshot: JourneySnapshot): Scores {
  const { stages, lanes, cells, marks, teamNeeds, personas } = snapshot;
  const key = [stages, lanes, cells, marks, teamNeeds, personas];
  const cached = CACHE.get(snapshot.cards);
  if (cached?.key.every((part, index) => part === key[index]) === true) return cached.scores;
  const scores = {
    emotions: emotionCurves(snapshot).filter(({ curve }) => curve.end !== null),
    gaps: deliveryGaps(snapshot).stages,
    heat: needsHeat(snapshot),
    pains: stagePains(snapshot),
  };
  CACHE.set(snapshot.cards, { key, scores });
  return scores;
}
