import { removeCards } from '../../shared/changes/removeCards.ts';
import type { Id } from '../../shared/journey/id.ts';
import { marksOf, NO_MARKS } from '../../shared/journey/snapshot.ts';
import { canEdit, edit } from './edit.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';

/** Watches the editing of titles, and takes every card off the board that is left without a word; answers how to stop. */
export function dropBlankCards(session: JourneySession): () => void {
  let edited: { readonly id: Id; readonly undo: string | null } | null = null;
  return session.editing.subscribe(() => {
    const ref = session.editing.get();
    const id = ref?.collection === 'cards' && ref.field === 'title' ? ref.id : null;
    if (edited?.id === id) return;
    const left = edited;
    edited = id === null ? null : { id, undo: session.history.state.get().undo };
    if (left !== null) dropBlankCard(session, left.id, left.undo);
  });
}

/**
 * Takes a card off the board that was left without a word. One that was added just now is undone, so that nothing of
 * it stays in the history either; `undo` is what could be undone when the editing began.
 */
function dropBlankCard(session: JourneySession, id: Id, undo: string | null): void {
  const snapshot = session.journey.get();
  const card = snapshot.cards.get(id);
  if (card === undefined || !canEdit(session)) return;
  if (card.title.trim() !== '' || card.description.trim() !== '') return;
  if (card.emotion !== null || card.channel !== null || marksOf(snapshot, id) !== NO_MARKS) return;
  const isFresh = undo !== null && undo.startsWith('Add ') && session.history.state.get().undo === undo;
  if (isFresh) session.history.undo();
  if (session.journey.get().cards.has(id)) {
    edit(
      session,
      words('Remove empty card'),
      () => {
        removeCards(session.document, { cards: [id], at: Date.now() });
      },
      [id],
    );
  }
  session.selection.set(session.selection.get().filter((other) => other !== id));
}
