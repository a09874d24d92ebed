import { useEffect, useState } from 'react';
import { mayEdit, type Role } from '../../../shared/protocol/role.ts';
import { openJourneySession, type JourneySession } from '../../model/journeySession.ts';
import { usePerson } from '../person/usePerson.ts';

/**
 * Opens a journey while the page shows it. Whoever may edit works on a copy that is kept on this device, and whoever
 * may not must not have one: so a change of role across that line opens the journey anew, and so does a new name.
 */
export function useJourneySession(id: string, initialRole: Role): JourneySession | null {
  const { person } = usePerson();
  const [role, setRole] = useState(initialRole);
  const [session, setSession] = useState<JourneySession | null>(null);

  useEffect(() => {
    const opened = openJourneySession(id, person, role);
    // A session is opened and closed by being shown, which only an effect can do.
    // oxlint-disable-next-line react/set-state-in-effect
    setSession(opened);
    const stop = opened.role.subscribe(() => {
      const now = opened.role.get();
      if (mayEdit(now) !== mayEdit(role)) setRole(now);
    });
    return () => {
      stop();
      opened.destroy();
      setSession(null);
    };
  }, [id, person, role]);

  return session;
}
