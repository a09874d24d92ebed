import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { follow } from './followActions.ts';

/** Follows a person, in the tab that they point with, if they have several; on the board, because only that can follow. */
export function followPerson(session: JourneySession, person: Id): void {
  const tabs = [...session.presence.others.get()].filter(([, other]) => other.person.id === person);
  const [client] = tabs.find(([, { cursor }]) => cursor !== null) ?? tabs[0] ?? [];
  if (client === undefined) return;
  session.face.set('board');
  follow(session, client);
}
