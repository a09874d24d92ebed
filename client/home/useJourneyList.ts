import { useCallback, useEffect, useRef, useState } from 'react';
import type { JourneySummary } from '../../shared/protocol/journeys.ts';
import { sentenceOf } from '../api/apiError.ts';
import { listJourneys } from '../api/journeys.ts';

const REFRESH_MS = 15_000;

/** The journeys as the server last told them; `null` until it did. */
export interface JourneyList {
  readonly journeys: readonly JourneySummary[] | null;
  /** When that was, in milliseconds since 1970. */
  readonly asOf: number;
  /** Why the list may be out of date. */
  readonly problem: string | null;
  readonly refresh: () => Promise<void>;
  /** Shows a change at once, before the server confirms it. */
  readonly expect: (change: (journeys: readonly JourneySummary[]) => readonly JourneySummary[]) => void;
}

/** Keeps the list true while somebody looks at it: on return to the page, and every quarter of a minute. */
export function useJourneyList(): JourneyList {
  const [journeys, setJourneys] = useState<readonly JourneySummary[] | null>(null);
  const [asOf, setAsOf] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const answer = await listJourneys();
      // An answer from before the latest question would bring back what was just changed.
      if (turn !== asked.current) return;
      setJourneys(answer);
      setAsOf(Date.now());
      setProblem(null);
    } catch (error) {
      if (turn === asked.current) setProblem(sentenceOf(error));
    }
  }, []);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void refresh();
    };
    look();
    const timer = setInterval(look, REFRESH_MS);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  const expect = useCallback<JourneyList['expect']>((change) => {
    asked.current++;
    setJourneys((now) => now && change(now));
  }, []);

  return { journeys, asOf, problem, refresh, expect };
}
