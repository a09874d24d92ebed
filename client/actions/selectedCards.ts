import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';

/** The selected ids that are cards. */
export function selectedCards(session: JourneySession): Id[] {
  const { cards } = session.journey.get();
  return session.selection.get().filter((id) => cards.has(id));
}
