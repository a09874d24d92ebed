import { MOMENT_STATES, type MomentState } from '../journey/momentOfTruth.ts';
import type { Severity } from '../journey/painPoint.ts';
import { marksOf, type CellKey, type JourneySnapshot } from '../journey/snapshot.ts';
import { heatStep, type HeatStep } from '../scoring/heatStep.ts';
import { lensOf, type LensReadings } from './lensOf.ts';

/** A whole cell as one tile of the heat map of the journey. */
export interface CellHeat {
  readonly step: HeatStep;
  /** How many cards there are; through a lens, on how many it finds something. */
  readonly count: number;
  /** The worst moment of truth among the cards. */
  readonly moment: MomentState | null;
  /** The highest severity of their pain points, or `null`. */
  readonly severity: Severity | null;
}

/**
 * The journey as a heat map: each cell sums how hot its cards are, compared with the hottest one. Without a lens a card
 * is as hot as its needs at risk or its pain points make it, whichever is more.
 */
export function cellHeat(
  snapshot: JourneySnapshot,
  readings: LensReadings | null,
): ReadonlyMap<CellKey, CellHeat> {
  const lenses = readings === null ? bothOf(snapshot) : [readings];
  const sums = [...snapshot.cells].map(([key, cards]) => {
    let sum = 0;
    let count = 0;
    let moment = -1;
    let severity: Severity | null = null;
    for (const id of cards) {
      let step = 0;
      for (const lens of lenses) step = Math.max(step, lens.get(id)?.step ?? 0);
      sum += step;
      if (readings === null || step > 0) count += 1;
      const { momentOfTruth, painPoints } = marksOf(snapshot, id);
      if (momentOfTruth !== null) moment = Math.max(moment, MOMENT_STATES.indexOf(momentOfTruth.state));
      for (const pain of painPoints) if (pain.severity >= (severity ?? 0)) ({ severity } = pain);
    }
    return { key, sum, count, moment: MOMENT_STATES[moment] ?? null, severity };
  });
  const hottest = Math.max(0, ...sums.map(({ sum }) => sum));
  return new Map(
    sums.map(({ key, sum, ...rest }) => [key, { ...rest, step: heatStep(sum, hottest) }] as const),
  );
}

function bothOf(snapshot: JourneySnapshot): LensReadings[] {
  return (['needs', 'pains'] as const).map((kind) => lensOf(snapshot, { kind, need: null }));
}
