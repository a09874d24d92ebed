import { coverage } from '../../../shared/scoring/coverage.ts';
import { deliveryGaps } from '../../../shared/scoring/deliveryGaps.ts';
import { dueBy } from '../../../shared/scoring/dueBy.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** What somebody should see to on a journey: for each, the stages and cards where it is, as one reads the map. */
export interface Findings {
  readonly due: readonly { readonly subject: Id | null; readonly name: string; readonly on: string }[];
  readonly claims: number;
  readonly assumed: readonly Id[];
  readonly assumedClaims: number;
  readonly nobodyAsked: readonly Id[];
  readonly untouched: readonly Id[];
}

/** Finds what is due by a day (`YYYY-MM-DD`), only assumed, never asked about, and not looked at yet. */
export function findings(snapshot: JourneySnapshot, today: string): Findings {
  const { claims, assumed, untouched } = coverage(snapshot);
  return {
    due: dueBy(snapshot, today).map(({ kind, on, record }) => ({
      subject: kind === 'journey' ? null : kind === 'card' ? record.id : record.subject,
      name: record.title,
      on,
    })),
    claims,
    assumed: [...new Set(assumed.map(({ mark }) => mark.subject))],
    assumedClaims: assumed.length,
    nobodyAsked: deliveryGaps(snapshot).nobodyAsked.map(({ subject }) => subject),
    untouched,
  };
}
