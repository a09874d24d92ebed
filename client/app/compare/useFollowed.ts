import { useEffect, useState } from 'react';
import type { Role } from '../../../shared/protocol/role.ts';
import { openJourney } from '../../api/journeys.ts';
import { openJourneySession, type JourneySession } from '../../model/journeySession.ts';
import { usePerson } from '../person/usePerson.ts';

/** A journey that is kept open to be read; nothing of it while the server is asked. */
export interface Followed {
  readonly session: JourneySession | null;
  readonly role: Role | null;
  /** What was thrown when it was opened. */
  readonly problem: unknown;
}

const NOTHING: Followed = { session: null, role: null, problem: null };

/** Follows a journey as one who only looks, so that no copy of it is kept on this device. */
export function useFollowed(id: string): Followed {
  const { person } = usePerson();
  const [followed, setFollowed] = useState(NOTHING);
  useEffect(() => {
    let isCurrent = true;
    let session: JourneySession | null = null;
    openJourney(id).then(
      ({ content, role }) => {
        if (!isCurrent) return;
        session = openJourneySession(id, person, 'viewer', content);
        session.attach();
        setFollowed({ session, role, problem: null });
      },
      (problem: unknown) => {
        if (isCurrent) setFollowed({ ...NOTHING, problem });
      },
    );
    return () => {
      isCurrent = false;
      session?.destroy();
      setFollowed(NOTHING);
    };
  }, [id, person]);
  return followed;
}
