import { mayEdit } from '../../shared/protocol/role.ts';
import type { JourneySession } from '../model/journeySession.ts';

/**
 * Makes an edit as one step of this person's history, called `label` there. Does nothing for a person who may only
 * look, so that their copy never strays from everybody else's.
 */
export function edit(session: JourneySession, label: string, change: () => void): void {
  if (!canEdit(session)) return;
  session.history.step(label);
  change();
  session.history.step(label);
}

/** Whether this person may change the journey now. */
export function canEdit(session: JourneySession): boolean {
  return mayEdit(session.role.get()) && session.refusal.get() === null && session.isOpen.get();
}
