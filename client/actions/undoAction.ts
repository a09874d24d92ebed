import type { Action } from './action.ts';
import { canEdit } from './edit.ts';

/** Takes back this person's own last step. */
export const undoAction: Action = {
  id: 'undo',
  label: 'Undo',
  group: 'Edit',
  keys: ['Mod+Z'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().undo !== null,
  perform: (session) => {
    const undone = session.history.undo();
    session.announcement.set(
      undone === null ? 'Nothing to undo: others have changed it since' : `Undid: ${undone}`,
    );
  },
};
