import { setJourneyLocked, setLocked } from '../../shared/changes/setLocked.ts';
import type { Id } from '../../shared/journey/id.ts';
import { lockOn } from '../../shared/journey/lockOn.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit, isHeldByLock, mayEverEdit } from './edit.ts';

/** Locks what is selected, or unlocks it when all of it is locked. */
export const toggleLock: Action = {
  id: 'lock',
  label: words('Lock or unlock'),
  group: 'Edit',
  keys: ['Shift+L'],
  isEnabled: (session) => canEdit(session) && lockable(session).length > 0,
  isOn: (session) => areLocked(session, lockable(session)),
  perform: (session) => {
    const ids = lockable(session);
    lockSubjects(session, ids, !areLocked(session, ids));
  },
};

/** Locks cards, stages and lanes, or unlocks them; anybody who may edit can do both. */
export function lockSubjects(session: JourneySession, ids: readonly Id[], isLocked: boolean): void {
  const isDone = edit(
    session,
    isLocked ? words('Lock') : words('Unlock'),
    () => {
      setLocked(session.document, { ids, isLocked });
    },
    [],
  );
  if (!isDone) return;
  // What was unlocked may lie in something that is locked, too.
  if (isLocked) session.announcement.set(say('Locked'));
  else if (!isHeldByLock(session, ids)) session.announcement.set(say('Unlocked'));
}

/** Takes away the lock that is on a stage, lane or card, wherever it comes from; the journey's is its owner's. */
export function unlock(session: JourneySession, id: Id): void {
  const lock = lockOn(session.journey.get(), id);
  if (lock === null) return;
  if (lock.on === 'journey') lockJourney(session, false);
  else lockSubjects(session, [lock.id], false);
}

/** Whether this person may lock and unlock the journey as a whole. */
export function mayLockJourney(session: JourneySession): boolean {
  return mayEverEdit(session) && session.role.get() === 'owner';
}

/** Locks the journey as a whole, or unlocks it; only its owner does. */
export function lockJourney(session: JourneySession, isLocked: boolean): void {
  if (!mayLockJourney(session)) return;
  session.history.step(isLocked ? words('Lock journey') : words('Unlock journey'));
  setJourneyLocked(session.document, isLocked);
  session.history.step('');
  session.announcement.set(
    isLocked ? say('The journey is locked: nobody changes it until you unlock it') : say('Unlocked'),
  );
}

function lockable(session: JourneySession): Id[] {
  const { cards, stages, lanes } = session.journey.get();
  const others = new Set([...stages, ...lanes].map(({ id }) => id));
  return session.selection.get().filter((id) => cards.has(id) || others.has(id));
}

function areLocked(session: JourneySession, ids: readonly Id[]): boolean {
  const { cards, stages, lanes } = session.journey.get();
  const locked = new Set([...stages, ...lanes].filter(({ isLocked }) => isLocked).map(({ id }) => id));
  return ids.length > 0 && ids.every((id) => cards.get(id)?.isLocked ?? locked.has(id));
}
