import { turnNoteInto, type NoteTarget } from '../../shared/changes/turnNoteInto.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say, sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';
import { selectedCards } from './selectedCards.ts';

/** The selected notes turn into pain points, quotes or opportunities of their stages. */
export const noteActions: readonly Action[] = [
  noteAction('painPoints', 'turn-into-pain-point', words('Turn into pain point')),
  noteAction('evidence', 'turn-into-quote', words('Turn into quote')),
  noteAction('opportunities', 'turn-into-opportunity', words('Turn into opportunity')),
];

/** Turns notes into something said of their stages, in one step; the first of the stages is selected after it. */
export function turnNotes(session: JourneySession, notes: readonly Id[], into: NoteTarget): void {
  if (!canEdit(session) || notes.length === 0) return;
  const { cards } = session.journey.get();
  const stages = notes.flatMap((id) => cards.get(id)?.place.stage ?? []);
  const change = (): void => {
    for (const [index, note] of notes.entries()) {
      const stage = stages[index];
      if (stage === undefined) continue;
      turnNoteInto(session.document, { note, stage, into, id: session.newId(), at: Date.now() });
    }
  };
  if (!edit(session, LABELS[into], change, [...notes, ...stages])) return;
  session.selection.set(stages.slice(0, 1));
  const name = session.journey.get().stages.find(({ id }) => id === stages[0])?.name ?? '';
  session.announcement.set(
    notes.length === 1
      ? say(ONE[into], { stage: name })
      : sayCount(notes.length, 'Turned {count} note', 'Turned {count} notes'),
  );
}

const LABELS: Readonly<Record<NoteTarget, string>> = {
  painPoints: words('Turn note into pain point'),
  evidence: words('Turn note into quote'),
  opportunities: words('Turn note into opportunity'),
};

const ONE: Readonly<Record<NoteTarget, string>> = {
  painPoints: words('The note is now a pain point of {stage}'),
  evidence: words('The note is now a quote of {stage}'),
  opportunities: words('The note is now an opportunity of {stage}'),
};

function noteAction(into: NoteTarget, id: string, label: string): Action {
  return {
    id,
    label,
    group: 'Edit',
    isEnabled: (session) => canEdit(session) && selectedNotes(session).length > 0,
    perform: (session) => {
      turnNotes(session, selectedNotes(session), into);
    },
  };
}

function selectedNotes(session: JourneySession): Id[] {
  const { cards } = session.journey.get();
  return selectedCards(session).filter((id) => cards.get(id)?.kind === 'note');
}
