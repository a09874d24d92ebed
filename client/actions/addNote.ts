import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { addCard } from './addCard.ts';
import { canEdit } from './edit.ts';
import { spotForNewCard } from './spotForNewCard.ts';

/** Adds a note where the person is working. */
export const addNote: Action = {
  id: 'add-note',
  label: words('Add note'),
  group: 'Add',
  keys: ['N'],
  isEnabled: canEdit,
  perform: (session) => {
    const spot = spotForNewCard(session);
    if (spot !== null) addCard(session, 'note', spot);
  },
};
