import { useEffect } from 'react';
import { mayEdit } from '../../../shared/protocol/role.ts';
import type { JourneySession } from '../../model/journeySession.ts';

/** Holds back a tab that is closed while it alone has what this person wrote. */
export function useLeaveWarning({ saveStatus, isKeptHere, role }: JourneySession): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      const isUnsaved = saveStatus.get() === 'saving' || saveStatus.get() === 'offline';
      if (isUnsaved && mayEdit(role.get()) && !isKeptHere.get()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [saveStatus, isKeptHere, role]);
}
