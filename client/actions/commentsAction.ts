import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Shows what people say about the journey, or the details again. */
export const commentsAction: Action = {
  id: 'comments',
  label: words('Comments'),
  group: 'Go',
  keys: ['Mod+Alt+M'],
  isHeardInFields: true,
  isEnabled: () => true,
  isOn: ({ viewing }) => viewing.side.get() === 'comments',
  perform: ({ view, viewing }) => {
    const isOpen = viewing.side.get() === 'comments';
    viewing.side.set(isOpen ? 'details' : 'comments');
    // What had the keyboard is gone with it.
    if (isOpen) view.get()?.focus();
  },
};
