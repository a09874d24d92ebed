import { addPainPoint } from '../../shared/changes/addPainPoint.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';
import { mark } from './mark.ts';
import { markSubjects } from './markSubjects.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';

/** Adds a pain point to the one stage or card that is selected, and asks what it is called. */
export const addPainPointAction: Action = {
  id: 'add-pain-point',
  label: words('Add pain point'),
  group: 'Mark',
  keys: ['P'],
  isEnabled: (session) => canEdit(session) && markSubjects(session).length === 1,
  perform: (session) => {
    const [subject] = markSubjects(session);
    if (subject === undefined) return;
    const id = addPainPointTo(session, subject);
    session.focusRequest.set({ collection: 'painPoints', id, field: 'title' });
  },
};

/** Adds a pain point without a title yet, and answers its id. */
export function addPainPointTo(session: JourneySession, subject: Id): Id {
  const id = session.newId();
  mark(
    session,
    { label: words('Add pain point'), said: say('Pain point added'), subjects: [subject] },
    () => {
      addPainPoint(session.document, { id, subject });
    },
  );
  return id;
}
