import { removeCards } from '../../shared/changes/removeCards.ts';
import type { Action } from './action.ts';
import { takeOutLane, takeOutStage } from './arrange.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Removes the selected cards, or the selected stage or lane with what is in it. */
export const removeSelection: Action = {
  id: 'remove',
  label: 'Delete',
  group: 'Edit',
  keys: ['Backspace', 'Delete'],
  isEnabled: (session) => canEdit(session) && session.selection.get().length > 0,
  perform: (session) => {
    const cards = selectedCards(session);
    const { stages, lanes } = session.journey.get();
    const [subject] = session.selection.get();
    if (cards.length > 0) {
      edit(session, 'Delete', () => {
        removeCards(session.document, { cards, at: Date.now() });
      });
      session.selection.set([]);
      session.announcement.set(cards.length === 1 ? 'Deleted 1 card' : `Deleted ${cards.length} cards`);
    } else if (stages.some(({ id }) => id === subject)) takeOutStage(session, subject ?? '');
    else if (lanes.some(({ id }) => id === subject)) takeOutLane(session, subject ?? '');
  },
};
