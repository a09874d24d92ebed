import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Shows what people say about the journey, or the details again. */
export const commentsAction: Action = {
  id: 'comments',
  label: words('Comments'),
  group: 'Go',
  keys: ['Mod+Alt+M'],
  isEnabled: () => true,
  isOn: ({ viewing }) => viewing.isCommenting.get(),
  perform: ({ viewing }) => {
    viewing.isCommenting.set(!viewing.isCommenting.get());
  },
};
