import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../api/apiError.ts';

const REFRESH_MS = 15_000;

/** What the server last said to a question; `null` until it did. */
export interface Answered<T> {
  readonly answer: T | null;
  /** The question that it answers; while another one is on its way, that of before. */
  readonly question: string | null;
  /** Why it may be out of date. */
  readonly problem: string | null;
  readonly refresh: () => void;
}

/**
 * Asks the server a question at once when it changes, and again while somebody looks at the page: on return to it, and
 * every quarter of a minute. What it said before stays until it answers. `ask` must stay the same function.
 */
export function useAnswer<T>(question: string, ask: (question: string) => Promise<T>): Answered<T> {
  const [state, setState] = useState<Omit<Answered<T>, 'refresh'>>({
    answer: null,
    question: null,
    problem: null,
  });
  const asked = useRef({ turn: 0 });

  const refresh = useCallback(() => {
    const turns = asked.current;
    const turn = ++turns.turn;
    ask(question).then(
      (answer) => {
        // An answer to an older question would show what nobody asks for any more.
        if (turn === turns.turn) setState({ answer, question, problem: null });
      },
      (error: unknown) => {
        if (turn === turns.turn) setState((before) => ({ ...before, problem: sentenceOf(error) }));
      },
    );
  }, [ask, question]);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const turns = asked.current;
    refresh();
    const timer = setInterval(look, REFRESH_MS);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      turns.turn++;
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);

  return { ...state, refresh };
}
