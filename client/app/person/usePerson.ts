import { createContext, useContext } from 'react';
import type { Person, SessionRequest } from '../../../shared/protocol/person.ts';

/** Who uses this browser, and how to change what they are called. */
export interface CurrentPerson {
  readonly person: Person;
  /** @throws ApiError */
  readonly save: (person: SessionRequest) => Promise<void>;
}

/** Provides the person to every page; see `PersonProvider`. */
export const PersonContext = createContext<CurrentPerson | null>(null);

/** Who uses this browser. */
export function usePerson(): CurrentPerson {
  const current = useContext(PersonContext);
  if (current === null) throw new Error('Nobody has said who they are yet.');
  return current;
}
