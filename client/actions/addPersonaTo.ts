import { addPersona } from '../../shared/changes/addPersona.ts';
import { COLOURS } from '../../shared/journey/colour.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { WorkspacePersona } from '../../shared/protocol/personas.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { edit } from './edit.ts';
import { words } from '../words/words.ts';

/** Says that a persona walks the journey: a copy of one of the workspace's, or one without a name yet. Answers its id. */
export function addPersonaTo(session: JourneySession, original: WorkspacePersona | null): Id {
  const id = session.newId();
  const { personas } = session.journey.get();
  // Neighbours in the list are told apart by their colours; slate is for those who want none.
  const colour = COLOURS[1 + (personas.length % (COLOURS.length - 1))] ?? 'blue';
  edit(session, words('Add persona'), () => {
    addPersona(session.document, {
      id,
      colour,
      ...(original !== null && {
        source: original.id,
        name: original.name,
        goals: original.goals,
        quote: original.quote,
        picture: original.picture,
        needs: original.needs,
      }),
    });
  });
  session.announcement.set(
    original === null ? say('Persona added') : say('{name} walks this journey', { name: original.name }),
  );
  return id;
}
