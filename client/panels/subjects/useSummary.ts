import { useRef } from 'react';
import { useJourney } from '../../model/useSession.ts';
import { isSameSummary, summarise, type Summary } from './summarise.ts';

/** What is marked on the journey; the same object as long as it says the same, however much moves about on the map. */
export function useSummary(): Summary {
  const last = useRef<Summary | null>(null);
  return useJourney((snapshot) => {
    const next = summarise(snapshot);
    if (last.current === null || !isSameSummary(last.current, next)) last.current = next;
    return last.current;
  });
}
