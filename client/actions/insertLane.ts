import { addLane } from '../../shared/changes/addLane.ts';
import type { Id } from '../../shared/journey/id.ts';
import { holdsCards, type LaneKind } from '../../shared/journey/lane.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { edit } from './edit.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** What a new lane of each kind is called until somebody renames it. */
export const LANE_NAMES: Readonly<Record<LaneKind, string>> = {
  evidence: words('Physical evidence'),
  customer: words('Customer actions'),
  frontstage: words('Frontstage'),
  backstage: words('Backstage'),
  support: words('Support processes'),
  notes: words('Notes'),
  emotion: words('Emotion'),
  needs: words('Needs at risk'),
  pains: words('Pain points'),
  gap: words('Delivery gap'),
};

/** Inserts a lane before another, or at the end; the caret goes to the name of one that holds cards. */
export function insertLane(session: JourneySession, kind: LaneKind, before: Id | null): void {
  const id = session.newId();
  const isDone = edit(
    session,
    words('Add lane'),
    () => {
      addLane(session.document, { id, name: say(LANE_NAMES[kind]), kind, before });
    },
    [],
  );
  if (!isDone) return;
  session.selection.set([id]);
  session.view.get()?.reveal(id);
  if (holdsCards({ kind })) session.editing.set({ collection: 'lanes', id, field: 'name' });
}
