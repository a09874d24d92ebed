import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, isHeldByLock } from './edit.ts';

/** Does again what was last taken back. */
export const redoAction: Action = {
  id: 'redo',
  label: words('Redo'),
  group: 'Edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().redo !== null,
  perform: (session) => {
    if (isHeldByLock(session, session.history.subjectsOf('redo'))) return;
    const step = session.history.redo();
    if (step === null) return;
    const label = say(step.label);
    session.announcement.set(
      step.isDone
        ? say('Did again: {step}', { step: label })
        : say('Left as it is, because others have changed it since: {step}', { step: label }),
    );
  },
};
