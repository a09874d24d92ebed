import { addVoices, type NewVoice } from '../../shared/changes/addVoices.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { sayCount } from '../words/say.ts';
import { words } from '../words/words.ts';
import type { Action } from './action.ts';
import { canEdit, edit } from './edit.ts';

/** Asks for a table of what customers said, to be laid on the journey as evidence. */
export const voicesAction: Action = {
  id: 'voices',
  label: words('Add what customers said…'),
  group: 'Add',
  isEnabled: canEdit,
  perform: ({ viewing }) => {
    viewing.tool.set('voices');
  },
};

/** Adds what customers said as one step of this person's history; answers whether it was. */
export function addVoicesOf(session: JourneySession, voices: readonly Omit<NewVoice, 'id'>[]): boolean {
  const subjects = [...new Set(voices.map(({ subject }) => subject))];
  const isAdded = edit(
    session,
    words('Add what customers said'),
    () =>
      addVoices(
        session.document,
        voices.map((voice) => ({ ...voice, id: session.newId() })),
      ),
    subjects,
  );
  if (isAdded)
    session.announcement.set(
      sayCount(voices.length, '{count} piece of evidence added', '{count} pieces of evidence added'),
    );
  return isAdded;
}
