import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';

/** Takes back this person's own last step. */
export const undoAction: Action = {
  id: 'undo',
  label: words('Undo'),
  group: 'Edit',
  keys: ['Mod+Z'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().undo !== null,
  perform: (session) => {
    const undone = session.history.undo();
    session.announcement.set(
      undone === null
        ? say('Nothing to undo: others have changed it since')
        : say('Undid: {step}', { step: say(undone) }),
    );
  },
};
