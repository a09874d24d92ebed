import type { JourneySession } from '../model/journeySession.ts';
import { isHeldByLock } from './edit.ts';
import { titleRef } from './editTitle.ts';

/**
 * Ends the typing in a card, stage or lane that somebody else removed or that is locked, and gives the keyboard back;
 * answers how to stop.
 */
export function endLostEditing(session: JourneySession): () => void {
  const look = (): void => {
    const ref = session.editing.get();
    if (ref === null || ref.collection === 'header') return;
    if (titleRef(session, ref.id) !== null && !isHeldByLock(session, [ref.id])) return;
    session.editing.set(null);
    session.view.get()?.focus();
  };
  const stop = [session.journey.subscribe(look), session.editing.subscribe(look)];
  return () => {
    for (const each of stop) each();
  };
}
