import { useEffect, useMemo, useRef } from 'react';
import { findInJourney, type Hit } from '../../../shared/finding/findInJourney.ts';
import { useSession } from '../../model/useSession.ts';
import { useStore } from '../../model/useStore.ts';

/** What was found for the words that are looked for now, kept in step with the journey and shown on the board. */
export function useFinding(): { readonly hits: readonly Hit[]; readonly current: Hit | null } {
  const session = useSession();
  const { query, finding } = session.viewing;
  const words = useStore(query);
  const snapshot = useStore(session.journey);
  const hits = useMemo(() => findInJourney(snapshot, words), [snapshot, words]);
  const current = useStore(finding, (found) => found?.current ?? null);
  const lookedFor = useRef<string | null>(null);

  useEffect(() => {
    const subjects = hits.map(({ subject }) => subject);
    const now = finding.get()?.current ?? null;
    const selected = session.selection.get().at(-1) ?? null;
    const kept = [now, selected].find((id) => id !== null && subjects.includes(id)) ?? subjects[0] ?? null;
    finding.set({ subjects, current: kept });
    // Only the person's own typing moves the view; what others write meanwhile must not.
    if (lookedFor.current !== words && kept !== null) session.view.get()?.reveal(kept, { isNear: true });
    lookedFor.current = words;
  }, [hits, words, finding, session]);
  useEffect(() => () => finding.set(null), [finding]);

  return { hits, current: hits.find(({ subject }) => subject === current) ?? null };
}
