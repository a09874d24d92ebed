import { createContext, useContext, useMemo } from 'react';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import { firstLock, type Lock } from '../../shared/journey/lockOn.ts';
import { marksOf, type JourneySnapshot, type Marks } from '../../shared/journey/snapshot.ts';
import { mayEdit } from '../../shared/protocol/role.ts';
import type { JourneySession } from './journeySession.ts';
import { useStore } from './useStore.ts';

/** Provides the open journey to everything on its page. */
export const SessionContext = createContext<JourneySession | null>(null);

/** The open journey's session. */
export function useSession(): JourneySession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no open journey here.');
  return session;
}

/** A part of the journey; `select` must give the same object while that part did not change. */
export function useJourney<S>(select: (snapshot: JourneySnapshot) => S): S {
  return useStore(useSession().journey, select);
}

/** One card, or `null` once it is gone. */
export function useCard(id: Id): Card | null {
  return useJourney((snapshot) => snapshot.cards.get(id) ?? null);
}

/** What is marked on a stage or card. */
export function useMarks(subject: Id): Marks {
  return useJourney((snapshot) => marksOf(snapshot, subject));
}

/** Whether this person has a stage, lane or card selected. */
export function useIsSelected(id: Id): boolean {
  return useStore(useSession().selection, (ids) => ids.includes(id));
}

/** Whether this person may change the journey now. */
export function useMayEdit(): boolean {
  const isLocked = useJourney(({ header }) => header.isLocked);
  return useMayEverEdit() && !isLocked;
}

/** Whether this person may change the journey, once it is not locked as a whole. */
export function useMayEverEdit(): boolean {
  const { role, isOpen } = useSession();
  const isRoleEnough = useStore(role, mayEdit);
  return useStore(isOpen) && isRoleEnough;
}

/** What keeps any of some stages, lanes and cards from being changed, or `null`. */
export function useLock(ids: readonly Id[]): Lock | null {
  const { journey } = useSession();
  // A lock is made whenever it is asked for: the words that tell it from another one are what is compared.
  const key = useJourney((snapshot) => JSON.stringify(firstLock(snapshot, ids)));
  return useMemo(() => (key === 'null' ? null : firstLock(journey.get(), ids)), [journey, key, ids]);
}
