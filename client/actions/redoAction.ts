import type { Action } from './action.ts';
import { canEdit } from './edit.ts';

/** Does again what was last taken back. */
export const redoAction: Action = {
  id: 'redo',
  label: 'Redo',
  group: 'Edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().redo !== null,
  perform: (session) => {
    const redone = session.history.redo();
    session.announcement.set(
      redone === null ? 'Nothing to redo: others have changed it since' : `Did again: ${redone}`,
    );
  },
};
