import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { emotionCurve, type EmotionCurve } from '../../../shared/scoring/emotionCurve.ts';
import { needsHeat, type NeedsHeat } from '../../../shared/scoring/needsHeat.ts';
import { stagePains, type StagePains } from '../../../shared/scoring/stagePains.ts';

/** What the drawn lanes draw, read off one snapshot. */
export interface Scores {
  readonly emotion: EmotionCurve;
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
  const scores = { emotion: emotionCurve(snapshot), heat: needsHeat(snapshot), pains: stagePains(snapshot) };
  CACHE.set(snapshot.cards, { key, scores });
  return scores;
}
