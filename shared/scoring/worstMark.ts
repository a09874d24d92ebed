import type { Id } from '../journey/id.ts';
import { MOMENT_STATES, type MomentState } from '../journey/momentOfTruth.ts';
import type { Severity } from '../journey/painPoint.ts';
import { withParts } from '../journey/parts.ts';
import { cellKey, marksOf, type JourneySnapshot } from '../journey/snapshot.ts';
import { subjectsOfStage } from './subjectsOfStage.ts';

/** The one mark that stands for a stage. */
export type WorstMark =
  | { readonly kind: 'moment'; readonly state: MomentState }
  | { readonly kind: 'pain'; readonly severity: Severity };

/** Made once each, so that a stage whose worst mark did not change is not drawn again. */
const MOMENTS = Object.fromEntries(
  MOMENT_STATES.map((state) => [state, { kind: 'moment', state }]),
) as Readonly<Record<MomentState, WorstMark>>;
const PAINS: readonly WorstMark[] = ([0, 1, 2, 3, 4] as const).map((severity) => ({
  kind: 'pain',
  severity,
}));
const MAJOR = 3;

/** The worst in a stage, its parts and their cards: a broken moment of truth, a major pain, any moment of truth. */
export function worstMark(snapshot: JourneySnapshot, stage: Id): WorstMark | null {
  let moment = -1;
  let severity = 0;
  const subjects = withParts(snapshot.stages, stage).flatMap(({ id }) => subjectsOfStage(snapshot, id));
  for (const subject of subjects) {
    const { momentOfTruth, painPoints } = marksOf(snapshot, subject);
    if (momentOfTruth !== null) moment = Math.max(moment, MOMENT_STATES.indexOf(momentOfTruth.state));
    for (const pain of painPoints) severity = Math.max(severity, pain.severity);
  }
  const state = MOMENT_STATES[moment];
  if (state === 'broken' || (state !== undefined && severity < MAJOR)) return MOMENTS[state];
  return severity >= MAJOR ? (PAINS[severity] ?? null) : null;
}

/** How many cards lie in a stage and its parts. */
export function cardsInStage(snapshot: JourneySnapshot, stage: Id): number {
  let count = 0;
  for (const { id } of withParts(snapshot.stages, stage))
    for (const lane of snapshot.lanes) count += snapshot.cells.get(cellKey(id, lane.id))?.length ?? 0;
  return count;
}
