import { addTeamNeed } from '../../shared/changes/addTeamNeed.ts';
import { setTeamNeed } from '../../shared/changes/setTeamNeed.ts';
import type { Colour } from '../../shared/journey/colour.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { say } from '../words/say.ts';
import { edit } from './edit.ts';
import { words } from '../words/words.ts';

/** Red means danger and slate no colour, so that one has to choose those. */
const COLOURS_IN_TURN: readonly Colour[] = ['purple', 'teal', 'orange', 'blue', 'green', 'amber'];

/** Adds a need of the team's own and answers its id; a need that has this name already is offered again instead. */
export function addOwnNeed(session: JourneySession, name: string): Id {
  const { teamNeeds } = session.journey.get();
  const wanted = name.trim();
  const known = teamNeeds.find((need) => need.name.trim().toLowerCase() === wanted.toLowerCase());
  if (known !== undefined) {
    retireNeed(session, known.id, false);
    return known.id;
  }
  const id = session.newId();
  const colour = COLOURS_IN_TURN[teamNeeds.length % COLOURS_IN_TURN.length] ?? 'purple';
  edit(session, words('Add need'), () => {
    addTeamNeed(session.document, { id, name: wanted, colour });
  });
  session.announcement.set(say('Need added: {name}', { name: wanted }));
  return id;
}

/** Stops offering a need of the team's own, or offers it again; it stays where it was used. */
export function retireNeed(session: JourneySession, id: Id, isRetired: boolean): void {
  const need = session.journey.get().teamNeeds.find((one) => one.id === id);
  if (need === undefined || need.isRetired === isRetired) return;
  edit(session, isRetired ? words('Retire need') : words('Bring back need'), () => {
    setTeamNeed(session.document, { id, isRetired });
  });
  const { name } = need;
  session.announcement.set(
    isRetired
      ? say('{name} is not offered any more. It stays where it is marked', { name })
      : say('{name} is offered again', { name }),
  );
}
