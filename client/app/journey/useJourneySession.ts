import { useEffect, useRef, useState } from 'react';
import type { OpeningAnswer } from '../../../shared/protocol/journeys.ts';
import { mayEdit } from '../../../shared/protocol/role.ts';
import { openJourneySession, type JourneySession } from '../../model/journeySession.ts';
import { startingFace } from './face.ts';
import { usePerson } from '../person/usePerson.ts';

/**
 * Opens a journey while the page shows it. Whoever may edit works on a copy that is kept on this device, and whoever
 * may not must not have one: so a change of role across that line opens the journey anew, and so does a new name.
 */
export function useJourneySession(id: string, opening: OpeningAnswer): JourneySession | null {
  const { person } = usePerson();
  const [role, setRole] = useState(opening.role);
  // What the journey was when the page was opened; by the time it opens anew, that is long ago.
  const content = useRef(opening.content);
  const [session, setSession] = useState<JourneySession | null>(null);

  useEffect(() => {
    const opened = openJourneySession(id, person, role, content.current);
    content.current = null;
    opened.face.set(startingFace());
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
