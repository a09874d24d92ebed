import type { Id } from '../journey/id.ts';
import { cellKey, type JourneySnapshot } from '../journey/snapshot.ts';

/** What can carry marks in one column: the stage itself, then its cards as one reads them, lane by lane. */
export function subjectsOfStage(snapshot: JourneySnapshot, stage: Id): Id[] {
  return [stage, ...snapshot.lanes.flatMap((lane) => snapshot.cells.get(cellKey(stage, lane.id)) ?? [])];
}
