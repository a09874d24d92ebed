import type { Card } from './card.ts';
import type { JourneyHeader } from './header.ts';
import type { Lane } from './lane.ts';
import type { MomentOfTruth } from './momentOfTruth.ts';
import type { NeedAtRisk } from './needAtRisk.ts';
import type { PainPoint } from './painPoint.ts';
import type { Stage } from './stage.ts';

/** Everything a journey says, as plain records: what formats read and write, and templates are made of. */
export interface JourneyContent {
  readonly header: JourneyHeader;
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  readonly needsAtRisk: readonly NeedAtRisk[];
  readonly momentsOfTruth: readonly MomentOfTruth[];
  readonly painPoints: readonly PainPoint[];
}

/** Cards and what is marked on them, as copied and pasted within and between journeys. */
export type JourneyFragment = Pick<JourneyContent, 'cards' | 'needsAtRisk' | 'momentsOfTruth' | 'painPoints'>;
