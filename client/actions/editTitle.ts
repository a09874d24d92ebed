import type { TextRef } from '../../shared/document/journeyDocument.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit } from './edit.ts';

/** The text by which a stage, lane or card is called. */
export function titleRef(session: JourneySession, id: Id): TextRef | null {
  const { cards, stages, lanes } = session.journey.get();
  if (cards.has(id)) return { collection: 'cards', id, field: 'title' };
  if (stages.some((stage) => stage.id === id)) return { collection: 'stages', id, field: 'name' };
  if (lanes.some((lane) => lane.id === id)) return { collection: 'lanes', id, field: 'name' };
  return null;
}

/** Puts the caret in the title of what is selected. */
export const editTitle: Action = {
  id: 'edit-title',
  label: words('Edit text'),
  group: 'Edit',
  keys: ['Enter', 'F2'],
  isEnabled: (session) => canEdit(session) && session.selection.get().length === 1,
  perform: (session) => {
    const [id] = session.selection.get();
    if (id === undefined) return;
    if (session.journey.get().links.some((link) => link.id === id))
      session.focusRequest.set({ collection: 'links', id, field: 'label' });
    else session.editing.set(titleRef(session, id));
  },
};
