import { moveLane } from '../../shared/changes/moveLane.ts';
import { moveStage } from '../../shared/changes/moveStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import { edit } from './edit.ts';
import { siblingsOf } from './siblingsOf.ts';

/**
 * Moves a stage before another (`null`: to the end) and says where it is now; with `parent` into that stage, as a part of
 * it, or with `null` out of the one that it is a part of.
 */
export function placeStage(session: JourneySession, id: Id, before: Id | null, parent?: Id | null): void {
  const isDone = edit(
    session,
    words('Move stage'),
    () => {
      moveStage(session.document, { id, before, ...(parent !== undefined && { parent }) });
    },
    parent == null ? [id] : [id, parent],
  );
  if (isDone) announcePosition(session, 'stages', id);
}

/** Moves a lane before another (`null`: to the end) and says where it is now. */
export function placeLane(session: JourneySession, id: Id, before: Id | null): void {
  const isDone = edit(
    session,
    words('Move lane'),
    () => {
      moveLane(session.document, { id, before });
    },
    [id],
  );
  if (isDone) announcePosition(session, 'lanes', id);
}

/** Moves a stage, with its parts, or a lane one step towards the start (−1) or the end (+1); a part among the parts of its stage. */
export function nudge(session: JourneySession, axis: 'stages' | 'lanes', id: Id, step: -1 | 1): void {
  const list = siblingsOf(session.journey.get(), axis, id);
  const index = list.findIndex((item) => item.id === id);
  const target = step === -1 ? index - 1 : index + 2;
  if (index === -1 || target < 0 || target > list.length) return;
  const before = list[target]?.id ?? null;
  if (axis === 'stages') placeStage(session, id, before);
  else placeLane(session, id, before);
}

function announcePosition(session: JourneySession, axis: 'stages' | 'lanes', id: Id): void {
  const list = siblingsOf(session.journey.get(), axis, id);
  const position = list.findIndex((item) => item.id === id) + 1;
  const name = list[position - 1]?.name;
  if (name !== undefined)
    session.announcement.set(say('{name}: {position} of {total}', { name, position, total: list.length }));
}
