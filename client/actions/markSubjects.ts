import type { Id } from '../../shared/journey/id.ts';
import type { JourneySession } from '../model/journeySession.ts';
import { sayCount } from '../words/say.ts';

/** What of the selection can carry marks: stages and cards. */
export function markSubjects(session: JourneySession): Id[] {
  const { stages, cards } = session.journey.get();
  return session.selection.get().filter((id) => cards.has(id) || stages.some((stage) => stage.id === id));
}

/** Says on how many subjects something happened, such as "Emotion: neutral on 2 cards"; of one, only what happened. */
export function withHowMany(session: JourneySession, said: string, subjects: readonly Id[]): string {
  const all = subjects.length;
  if (all === 1) return said;
  const { cards } = session.journey.get();
  const count = subjects.filter((id) => cards.has(id)).length;
  if (count === all) return sayCount(all, '{said} on {count} card', '{said} on {count} cards', { said });
  return count === 0
    ? sayCount(all, '{said} on {count} stage', '{said} on {count} stages', { said })
    : sayCount(all, '{said} on {count} stage or card', '{said} on {count} stages and cards', { said });
}
