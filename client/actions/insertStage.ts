import { addStage } from '../../shared/changes/addStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';

/** Inserts a stage before another, or at the end, and puts the caret in its name. */
export function insertStage(session: JourneySession, before: Id | null): void {
  if (!canEdit(session)) return;
  const id = session.newId();
  edit(session, 'Add stage', () => {
    addStage(session.document, { id, name: '', before });
  });
  session.selection.set([id]);
  session.view.get()?.reveal(id);
  session.editing.set({ collection: 'stages', id, field: 'name' });
}

/** Adds a stage after the selected one, or at the end. */
export const addStageAction: Action = {
  id: 'add-stage',
  label: 'Add stage',
  group: 'Add',
  isEnabled: canEdit,
  perform: (session) => {
    const { stages } = session.journey.get();
    const index = stages.findIndex(({ id }) => session.selection.get().includes(id));
    insertStage(session, index === -1 ? null : (stages[index + 1]?.id ?? null));
  },
};
