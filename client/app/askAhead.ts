import type { OpeningAnswer } from '../../shared/protocol/journeys.ts';
import type { Person } from '../../shared/protocol/person.ts';
import { openJourney } from '../api/journeys.ts';
import { getPerson } from '../api/session.ts';

/** The questions that a page begins with. */
export interface FirstQuestions {
  getPerson(): Promise<Person | null>;
  openJourney(id: string): Promise<OpeningAnswer>;
}

/**
 * Asks the server what the page at an address begins with, while the code of that page is still on its way. An answer is
 * given once: who asks later is told how things are then.
 */
export function askAhead(path: string): FirstQuestions {
  let person: Promise<Person | null> | null = getPerson();
  const id = JOURNEY.exec(path)?.[1];
  // Who has not said a name yet is asked for it first, and would only be refused.
  let opening = id === undefined ? null : person.then((known) => (known === null ? null : openJourney(id)));
  // Whoever asks is told of a failure, and it may be that nobody asks.
  opening?.catch(() => undefined);
  return {
    getPerson: () => {
      const answer = person ?? getPerson();
      person = null;
      return answer;
    },
    openJourney: async (asked) => {
      const answer = asked === id ? opening : null;
      opening = null;
      return (await answer) ?? openJourney(asked);
    },
  };
}

/** Ids need no decoding; what does is none. */
const JOURNEY = /^\/journeys\/(\w+)$/;
