import { titleRef } from './editTitle.ts';
import type { JourneySession } from '../model/journeySession.ts';

/** Ends the typing in a card, stage or lane that somebody else removed, and gives the keyboard back; answers how to stop. */
export function endLostEditing(session: JourneySession): () => void {
  return session.journey.subscribe(() => {
    const ref = session.editing.get();
    if (ref === null || ref.collection === 'header' || titleRef(session, ref.id) !== null) return;
    session.editing.set(null);
    session.view.get()?.focus();
  });
}
