import { useCallback, useSyncExternalStore } from 'react';
import type { Action } from '../../actions/action.ts';
import type { JourneySession } from '../../model/journeySession.ts';
import { useSession } from '../../model/useSession.ts';

/** Whether an action can be done now, whether it is on, if it is something that can be, and how to do it. */
export function useAction(action: Action): {
  readonly isEnabled: boolean;
  readonly isOn: boolean | undefined;
  readonly perform: () => void;
} {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => subscribeToAll(session, listener), [session]);
  const isEnabled = useSyncExternalStore(subscribe, () => action.isEnabled(session));
  const isOn = useSyncExternalStore(subscribe, () => action.isOn?.(session));
  return {
    isEnabled,
    isOn,
    perform: () => {
      if (action.isEnabled(session)) action.perform(session);
    },
  };
}

/** Everything that actions ask about; the answer is a boolean, so most changes draw nothing. */
function subscribeToAll(session: JourneySession, listener: () => void): () => void {
  const stops = [
    session.role,
    session.refusal,
    session.isOpen,
    session.selection,
    session.history.state,
    session.view,
    session.journey,
    session.viewing.hand,
    session.viewing.finding,
    session.viewing.focusedStage,
    session.viewing.following,
    session.viewing.areCursorsShown,
    session.viewing.side,
  ].map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}
