import { addStage } from '../../shared/changes/addStage.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { siblingsOf } from './siblingsOf.ts';

/** Inserts a stage before another, or at the end, as a part of `parent` or by itself, and puts the caret in its name. */
export function insertStage(session: JourneySession, before: Id | null, parent: Id | null = null): void {
  const id = session.newId();
  const isDone = edit(
    session,
    words('Add stage'),
    () => {
      addStage(session.document, { id, name: '', before, parent });
    },
    parent === null ? [] : [parent],
  );
  if (!isDone) return;
  session.selection.set([id]);
  session.view.get()?.reveal(id);
  session.editing.set({ collection: 'stages', id, field: 'name' });
}

/** Adds a stage after the selected one, a part after a selected part, or a stage at the end. */
export const addStageAction: Action = {
  id: 'add-stage',
  label: words('Add stage'),
  group: 'Add',
  isEnabled: canEdit,
  perform: (session) => {
    const snapshot = session.journey.get();
    const selected = snapshot.stages.find(({ id }) => session.selection.get().includes(id));
    if (selected === undefined) insertStage(session, null);
    else insertStage(session, stageAfter(session, selected.id), selected.parent);
  },
};

/** The stage that follows another among those it is moved among, or `null` at the end. */
export function stageAfter(session: JourneySession, id: Id): Id | null {
  const list = siblingsOf(session.journey.get(), 'stages', id);
  return list[list.findIndex((stage) => stage.id === id) + 1]?.id ?? null;
}
