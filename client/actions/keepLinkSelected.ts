import type { JourneySession } from '../model/journeySession.ts';

/**
 * Keeps an arrow selected that somebody else drew at the same time: one of the two is shown for both [L2], and it may be
 * theirs. Answers how to stop.
 */
export function keepLinkSelected(session: JourneySession): () => void {
  return session.journey.subscribe(() => {
    const { links } = session.journey.get();
    const [id, ...more] = session.selection.get();
    if (id === undefined || more.length > 0 || links.some((link) => link.id === id)) return;
    if (!session.document.has('links', id) || session.document.removal('links', id) !== null) return;
    const hidden = session.document.get('links', id);
    const shown = links.find(({ from, to }) => from === hidden?.from && to === hidden.to);
    if (shown !== undefined) session.selection.set([shown.id]);
  });
}
