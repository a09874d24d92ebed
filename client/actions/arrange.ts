import { moveLane } from '../../shared/changes/moveLane.ts';
import { moveStage } from '../../shared/changes/moveStage.ts';
import { removeLane } from '../../shared/changes/removeLane.ts';
import { removeStage } from '../../shared/changes/removeStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards } from '../../shared/journey/lane.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';

/** Moves a stage before another (`null`: to the end) and says where it is now. */
export function placeStage(session: JourneySession, id: Id, before: Id | null): void {
  edit(session, 'Move stage', () => {
    moveStage(session.document, { id, before });
  });
  announcePosition(session, session.journey.get().stages, id);
}

/** Moves a lane before another (`null`: to the end) and says where it is now. */
export function placeLane(session: JourneySession, id: Id, before: Id | null): void {
  edit(session, 'Move lane', () => {
    moveLane(session.document, { id, before });
  });
  announcePosition(session, session.journey.get().lanes, id);
}

/** Moves a stage or lane one step towards the start (−1) or the end (+1). */
export function nudge(session: JourneySession, axis: 'stages' | 'lanes', id: Id, step: -1 | 1): void {
  const list = session.journey.get()[axis];
  const index = list.findIndex((item) => item.id === id);
  const target = step === -1 ? index - 1 : index + 2;
  if (index === -1 || target < 0 || target > list.length) return;
  const before = list[target]?.id ?? null;
  if (axis === 'stages') placeStage(session, id, before);
  else placeLane(session, id, before);
}

/** Removes a stage with the cards in it, unless it is the last one. */
export function takeOutStage(session: JourneySession, id: Id): void {
  const { stages } = session.journey.get();
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined) return;
  if (stages.length === 1) {
    session.announcement.set('A journey needs at least one stage');
    return;
  }
  edit(session, 'Remove stage', () => {
    removeStage(session.document, { id, at: Date.now() });
  });
  session.announcement.set(`Removed stage ${stage.name}, with its cards. Undo brings them back`);
  session.selection.set([]);
}

/** Removes a lane with the cards in it, unless it is the last one that holds cards. */
export function takeOutLane(session: JourneySession, id: Id): void {
  const { lanes } = session.journey.get();
  const lane = lanes.find((one) => one.id === id);
  if (lane === undefined) return;
  if (holdsCards(lane) && lanes.filter(holdsCards).length === 1) {
    session.announcement.set('A journey needs at least one lane for cards');
    return;
  }
  edit(session, 'Remove lane', () => {
    removeLane(session.document, { id, at: Date.now() });
  });
  session.announcement.set(
    `Removed lane ${lane.name}${holdsCards(lane) ? ', with its cards' : ''}. Undo brings it back`,
  );
  session.selection.set([]);
}

function announcePosition(
  session: JourneySession,
  list: readonly { readonly id: Id; readonly name: string }[],
  id: Id,
): void {
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  if (item !== undefined) session.announcement.set(`${item.name}: ${index + 1} of ${list.length}`);
}
