import { sizeLane } from '../../shared/changes/sizeLane.ts';
import type { Id } from '../../shared/journey/id.ts';
import { LANE_HEIGHTS } from '../../shared/journey/lane.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { edit } from './edit.ts';

/** How much a lane grows by the menu, in board units: half a card. */
export const LANE_STEP = 54;

/** Makes a lane at least so high, in board units; `null` fits it to what is in it. */
export function setLaneHeight(session: JourneySession, id: Id, height: number | null): void {
  const isDone = edit(
    session,
    height === null ? words('Fit lane') : words('Resize lane'),
    () => {
      sizeLane(session.document, { id, height });
    },
    [id],
  );
  if (!isDone) return;
  const kept = session.journey.get().lanes.find((lane) => lane.id === id)?.height ?? null;
  session.announcement.set(
    kept === null ? say('As high as its cards') : say('Height {height}', { height: Math.round(kept) }),
  );
}

/** Folds a lane to its label, or unfolds it. */
export function foldLane(session: JourneySession, id: Id, isCollapsed: boolean): void {
  const isDone = edit(
    session,
    isCollapsed ? words('Fold lane') : words('Unfold lane'),
    () => {
      sizeLane(session.document, { id, isCollapsed });
    },
    [id],
  );
  if (isDone) session.announcement.set(isCollapsed ? say('Folded') : say('Unfolded'));
}

/** A height within what a lane can have. */
export function laneHeightWithin(height: number): number {
  return Math.min(LANE_HEIGHTS.most, Math.max(LANE_HEIGHTS.least, height));
}
