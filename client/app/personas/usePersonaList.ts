import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkspacePersona } from '../../../shared/protocol/personas.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { listPersonas } from '../../api/personas.ts';

/** The workspace's personas as the server last told them. */
export interface PersonaList {
  /** `null` until it did. */
  readonly personas: readonly WorkspacePersona[] | null;
  /** Why the list may be out of date. */
  readonly problem: string | null;
  readonly refresh: () => void;
}

/** Keeps the list true for somebody who comes back to the page. */
export function usePersonaList(): PersonaList {
  const [personas, setPersonas] = useState<PersonaList['personas']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);
  const refresh = useCallback(() => {
    const turn = ++asked.current;
    listPersonas().then(
      (answer) => {
        // An answer from before the latest question would bring back what was just changed.
        if (turn !== asked.current) return;
        setPersonas(answer);
        setProblem(null);
      },
      (error: unknown) => {
        if (turn === asked.current) setProblem(sentenceOf(error));
      },
    );
  }, []);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
    };
  }, [refresh]);
  return { personas, problem, refresh };
}
