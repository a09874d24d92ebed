import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { addCard } from './addCard.ts';
import { canEdit } from './edit.ts';
import { spotForNewCard } from './spotForNewCard.ts';

/** Adds a touchpoint where the person is working. */
export const addTouchpoint: Action = {
  id: 'add-touchpoint',
  label: words('Add touchpoint'),
  group: 'Add',
  keys: ['T'],
  isEnabled: canEdit,
  perform: (session) => {
    const spot = spotForNewCard(session);
    if (spot !== null) addCard(session, 'touchpoint', spot);
  },
};
