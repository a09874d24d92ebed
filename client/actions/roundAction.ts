import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Shows what all rate together, and lets those who may start a round; or shows the details again. */
export const roundAction: Action = {
  id: 'round',
  label: words('Rate pain points together'),
  group: 'Mark',
  keys: ['Mod+Alt+R'],
  isEnabled: () => true,
  isOn: ({ viewing }) => viewing.side.get() === 'round',
  perform: ({ view, viewing }) => {
    const isOpen = viewing.side.get() === 'round';
    viewing.side.set(isOpen ? 'details' : 'round');
    // What had the keyboard is gone with it.
    if (isOpen) view.get()?.focus();
  },
};
