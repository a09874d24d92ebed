import type { Id } from '../../shared/journey/id.ts';
import { firstLock } from '../../shared/journey/lockOn.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { lockWords } from './lockWords.ts';

/**
 * Makes an edit as one step of this person's history, called `label` there. Does nothing for a person who may only
 * look, so that their copy never strays from everybody else's, nor when a lock is on any of the `subjects`: the stages,
 * lanes and cards that change, or that get something new; those that are selected, unless it is about others. Answers
 * whether it was made; a lock has been told of.
 */
export function edit(
  session: JourneySession,
  label: string,
  change: () => void,
  subjects: readonly Id[] = session.selection.get(),
): boolean {
  if (!canEdit(session) || isHeldByLock(session, subjects)) return false;
  session.history.step(label, subjects);
  change();
  session.history.step(label);
  return true;
}

/** Whether this person may change the journey now. */
export function canEdit(session: JourneySession): boolean {
  return mayEverEdit(session) && !session.journey.get().header.isLocked;
}

/** Whether this person may change the journey, once it is not locked as a whole. */
export function mayEverEdit(session: JourneySession): boolean {
  return mayEdit(session.role.get()) && session.refusal.get() === null && session.isOpen.get();
}

/** Whether a lock keeps any of some stages, lanes and cards from being changed; says so if it does. */
export function isHeldByLock(session: JourneySession, subjects: readonly Id[]): boolean {
  const lock = firstLock(session.journey.get(), subjects);
  if (lock === null) return false;
  const words = lockWords(lock);
  // Said again at every try: what is the same as before would be told to nobody.
  session.announcement.set(session.announcement.get() === words ? `${words}\u00a0` : words);
  return true;
}
