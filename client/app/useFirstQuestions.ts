import { createContext, useContext } from 'react';
import { openJourney } from '../api/journeys.ts';
import { getPerson } from '../api/session.ts';
import type { FirstQuestions } from './askAhead.ts';

/** Provides the questions that were asked ahead; without it, they are asked when they come up. */
export const FirstQuestionsContext = createContext<FirstQuestions>({ getPerson, openJourney });

/** How a page asks what it begins with. */
export function useFirstQuestions(): FirstQuestions {
  return useContext(FirstQuestionsContext);
}
