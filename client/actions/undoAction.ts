import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, isHeldByLock } from './edit.ts';

/** Takes back this person's own last step. */
export const undoAction: Action = {
  id: 'undo',
  label: words('Undo'),
  group: 'Edit',
  keys: ['Mod+Z'],
  isEnabled: (session) => canEdit(session) && session.history.state.get().undo !== null,
  perform: (session) => {
    if (isHeldByLock(session, session.history.subjectsOf('undo'))) return;
    const step = session.history.undo();
    if (step === null) return;
    const label = say(step.label);
    session.announcement.set(
      step.isDone
        ? say('Undid: {step}', { step: label })
        : say('Left as it is, because others have changed it since: {step}', { step: label }),
    );
  },
};
