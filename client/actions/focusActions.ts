import type { Id } from '../../shared/journey/id.ts';
import { boardOf } from '../model/boardView.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';

/** Looks at one stage, while the rest steps back; again, and all of it is there as before. */
export const focusStageAction: Action = {
  id: 'focus-stage',
  label: words('Focus on one stage'),
  group: 'View',
  keys: ['Shift+3'],
  isEnabled: (session) =>
    boardOf(session.view.get()) !== null && (stageAt(session) !== null || focused(session) !== null),
  isOn: (session) => focused(session) !== null,
  perform: (session) => {
    const stage = stageAt(session);
    if (stage === null || stage === focused(session)) unfocus(session);
    else focusOn(session, stage);
  },
};

/** Lets the rest of the map come forward again. */
export const unfocusAction: Action = {
  id: 'unfocus',
  label: words('Leave the focus on one stage'),
  group: 'View',
  keys: ['Escape'],
  isEnabled: (session) => focused(session) !== null,
  perform: unfocus,
};

/** Brings a stage to the middle of the board, and lets the rest step back. */
function focusOn(session: JourneySession, stage: Id): void {
  session.viewing.focusedStage.set(stage);
  boardOf(session.view.get())?.fit([stage]);
  session.announcement.set(say('Only stage {name}', { name: nameOf(session, stage) }));
}

/** Goes on with the stage before (−1) or after (1) the one that is looked at, if there is one. */
export function focusNext(session: JourneySession, by: 1 | -1): void {
  const { stages } = session.journey.get();
  const at = stages.findIndex(({ id }) => id === focused(session));
  const next = stages[at + by];
  if (at !== -1 && next !== undefined) focusOn(session, next.id);
}

/** Shows all of the map alike again. */
export function unfocus(session: JourneySession): void {
  session.viewing.focusedStage.set(null);
  session.announcement.set(say('All stages again'));
}

function focused(session: JourneySession): Id | null {
  const stage = session.viewing.focusedStage.get();
  return session.journey.get().stages.some(({ id }) => id === stage) ? stage : null;
}

/** The stage that a person is at: the selected one, that of the selected card, or where the pointer or keyboard is. */
function stageAt(session: JourneySession): Id | null {
  const { stages, cards } = session.journey.get();
  const selected = session.selection.get().at(-1) ?? '';
  if (stages.some(({ id }) => id === selected)) return selected;
  return cards.get(selected)?.place.stage ?? session.view.get()?.spotAtPointer()?.stage ?? null;
}

function nameOf(session: JourneySession, id: Id): string {
  const name = session.journey.get().stages.find((stage) => stage.id === id)?.name ?? '';
  return name.trim() === '' ? say('without a name') : name;
}
