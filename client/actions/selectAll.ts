import { readingOrder } from '../../shared/journey/snapshot.ts';
import type { Action } from './action.ts';

/** Selects every card. */
export const selectAll: Action = {
  id: 'select-all',
  label: 'Select all cards',
  group: 'Edit',
  keys: ['Mod+A'],
  isEnabled: (session) => session.journey.get().cards.size > 0,
  perform: (session) => {
    const ids = readingOrder(session.journey.get());
    session.selection.set(ids);
    session.announcement.set(`${ids.length} cards selected`);
  },
};
