import { removeCards } from '../../shared/changes/removeCards.ts';
import { sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedLinks, takeOutLinks } from './linkActions.ts';
import { selectedCards } from './selectedCards.ts';
import { askToTakeOut } from './takeOut.ts';

/** Removes the selected cards or links, or the selected stage or lane, asking where the cards in it go. */
export const removeSelection: Action = {
  id: 'remove',
  label: words('Delete'),
  group: 'Edit',
  keys: ['Backspace', 'Delete'],
  isEnabled: (session) => canEdit(session) && session.selection.get().length > 0,
  perform: (session) => {
    const cards = selectedCards(session);
    const links = selectedLinks(session);
    const { stages, lanes } = session.journey.get();
    const [subject] = session.selection.get();
    if (cards.length > 0) {
      const isDone = edit(
        session,
        sayCount(cards.length, 'Delete {count} card', 'Delete {count} cards'),
        () => {
          removeCards(session.document, { cards, at: Date.now() });
        },
        cards,
      );
      if (!isDone) return;
      session.selection.set([]);
      session.announcement.set(sayCount(cards.length, 'Deleted {count} card', 'Deleted {count} cards'));
    } else if (links.length > 0) takeOutLinks(session, links);
    else if (stages.some(({ id }) => id === subject)) askToTakeOut(session, 'stages', subject ?? '');
    else if (lanes.some(({ id }) => id === subject)) askToTakeOut(session, 'lanes', subject ?? '');
  },
};
