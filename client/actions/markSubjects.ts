import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';

/** What of the selection can carry marks: stages and cards. */
export function markSubjects(session: JourneySession): Id[] {
  const { stages, cards } = session.journey.get();
  return session.selection.get().filter((id) => cards.has(id) || stages.some((stage) => stage.id === id));
}

/** Says on how many subjects something happened, such as " on 2 cards"; nothing for one. */
export function onHowMany(session: JourneySession, subjects: readonly Id[]): string {
  if (subjects.length === 1) return '';
  const { cards } = session.journey.get();
  const count = subjects.filter((id) => cards.has(id)).length;
  if (count === subjects.length) return ` on ${count} cards`;
  return count === 0 ? ` on ${subjects.length} stages` : ` on ${subjects.length} stages and cards`;
}
