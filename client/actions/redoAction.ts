import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';

/** Does again what was last taken back. */
export const redoAction: Action = {
  id: 'redo',
  label: words('Redo'),
  group: 'Edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().redo !== null,
  perform: (session) => {
    const redone = session.history.redo();
    session.announcement.set(
      redone === null
        ? say('Nothing to redo: others have changed it since')
        : say('Did again: {step}', { step: say(redone) }),
    );
  },
};
