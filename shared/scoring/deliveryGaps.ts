import type { Id } from '../journey/id.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import { deliveryGap, inHundredths, type DeliveryGap } from './deliveryGap.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** What the team and its customers say of one stage and the cards in it. */
export interface StageGap {
  readonly stage: Id;
  /** Means over what both have rated, so that they can be compared; where there is nothing such, over what either has. */
  readonly team: number | null;
  readonly customers: number | null;
  /** The mean gap of what both have rated, or `null`. */
  readonly gap: number | null;
  /** How many subjects the team has rated that nobody asked customers about. */
  readonly nobodyAsked: number;
  /** All that anybody has rated: the stage itself first, then its cards as one reads them. */
  readonly rated: readonly DeliveryGap[];
}

/** The delivery gaps of a journey. */
export interface DeliveryGaps {
  /** One for each stage, in order. */
  readonly stages: readonly StageGap[];
  /** What both have rated, the widest gap first; equals as one reads the map. */
  readonly ranked: readonly DeliveryGap[];
  /** What only the team has rated, as one reads the map. */
  readonly nobodyAsked: readonly DeliveryGap[];
}

/** Where a team thinks better of its service than its customers do, by stage and as a list; see {@link deliveryGap}. */
export function deliveryGaps(snapshot: JourneySnapshot): DeliveryGaps {
  const stages = snapshot.stages.map((stage): StageGap => {
    const rated = subjectsOfStage(snapshot, stage.id).flatMap((id) => {
      const subject = id === stage.id ? stage : snapshot.cards.get(id);
      return (subject && deliveryGap(subject)) ?? [];
    });
    const compared = rated.filter(({ gap }) => gap !== null);
    const told = compared.length > 0 ? compared : rated;
    return {
      stage: stage.id,
      team: mean(told.map(({ team }) => team)),
      customers: mean(told.map(({ customers }) => customers)),
      gap: mean(compared.map(({ gap }) => gap)),
      nobodyAsked: rated.filter(({ isNobodyAsked }) => isNobodyAsked).length,
      rated,
    };
  });
  const all = stages.flatMap(({ rated }) => rated);
  return {
    stages,
    ranked: all.filter(({ gap }) => gap !== null).toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    nobodyAsked: all.filter(({ isNobodyAsked }) => isNobodyAsked),
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null);
  if (said.length === 0) return null;
  let sum = 0;
  for (const value of said) sum += value;
  return inHundredths(sum / said.length);
}
