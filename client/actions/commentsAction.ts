import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Shows what people say about the journey, or the details again. */
export const commentsAction: Action = {
  id: 'comments',
  label: words('Comments'),
  group: 'Go',
  keys: ['Mod+Alt+M'],
  isEnabled: () => true,
  isOn: ({ viewing }) => viewing.side.get() === 'comments',
  perform: ({ viewing }) => {
    viewing.side.set(viewing.side.get() === 'comments' ? 'details' : 'comments');
  },
};
