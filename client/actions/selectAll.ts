import { readingOrder } from '../../shared/journey/snapshot.ts';
import { sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Selects every card. */
export const selectAll: Action = {
  id: 'select-all',
  label: words('Select all cards'),
  group: 'Edit',
  keys: ['Mod+A'],
  isEnabled: (session) => session.journey.get().cards.size > 0,
  perform: (session) => {
    const ids = readingOrder(session.journey.get());
    session.selection.set(ids);
    session.announcement.set(sayCount(ids.length, '{count} card selected', '{count} cards selected'));
  },
};
