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
  perform: ({ viewing }) => {
    viewing.side.set(viewing.side.get() === 'round' ? 'details' : 'round');
  },
};
