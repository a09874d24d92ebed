import { useEffect, useState } from 'react';
import type { JourneySession } from '../../model/journeySession.ts';
import { useStore } from '../../model/useStore.ts';
import { afterPaint } from '../../ui/afterPaint.ts';

/** How many parts of the page there are beside the board. */
const PARTS = 3;
/** How long the parts may wait for the live document; without it they are for reading only. */
const PATIENCE_MS = 1_000;

/**
 * How many of the parts around the board are to be drawn by now. The board is painted first; then the live document is
 * attached and the code of the parts fetched, and then come the parts that work on it, each in a task of its own.
 */
export function useParts(session: JourneySession, fetchParts: () => void): number {
  const isOpen = useStore(session.isOpen);
  const [isPatient, setPatient] = useState(true);
  const [parts, setParts] = useState(0);
  useEffect(() => {
    let stop = afterPaint(() => {
      session.attach();
      stop = afterPaint(fetchParts);
    });
    return () => stop();
  }, [session, fetchParts]);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const mayCome = isOpen || !isPatient;
  useEffect(() => {
    if (!mayCome || parts === PARTS) return undefined;
    return afterPaint(() => setParts(parts + 1));
  }, [mayCome, parts]);
  return parts;
}
