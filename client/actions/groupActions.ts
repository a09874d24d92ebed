import { groupCards } from '../../shared/changes/groupCards.ts';
import { cardGroup } from '../../shared/journey/cardGroup.ts';
import { say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** Holds the selected cards together: from now on they are selected and moved as one. */
export const groupSelection: Action = {
  id: 'group',
  label: words('Group: hold together'),
  group: 'Edit',
  keys: ['Mod+G'],
  isEnabled: (session) => canEdit(session) && selectedCards(session).length > 1,
  perform: (session) => {
    const cards = selectedCards(session);
    const group = session.newId();
    const isDone = edit(session, words('Group'), () => {
      groupCards(session.document, { cards, group });
    });
    if (isDone)
      session.announcement.set(
        sayCount(cards.length, 'Holding {count} card together', 'Holding {count} cards together'),
      );
  },
};

/** Lets go of the selected cards that are held together. */
export const ungroupSelection: Action = {
  id: 'ungroup',
  label: words('Ungroup: let go'),
  group: 'Edit',
  keys: ['Mod+Shift+G'],
  isEnabled: (session) =>
    canEdit(session) && selectedCards(session).some((id) => cardGroup(session.journey.get(), id).length > 1),
  perform: (session) => {
    const cards = selectedCards(session);
    const isDone = edit(session, words('Ungroup'), () => {
      groupCards(session.document, { cards, group: null });
    });
    if (isDone) session.announcement.set(say('No longer held together'));
  },
};
