import type { Id } from '../../journey/id.ts';
import type { JourneySnapshot } from '../../journey/snapshot.ts';
import type { Words } from '../../words/wordsOf.ts';

/** Names stages and cards as a report speaks of them: what is unnamed is said to be. */
export interface Names {
  stage(id: Id): string;
  subject(id: Id): string;
  /** A card with the stage that it lies in, or a stage. */
  place(id: Id): string;
}

/** The names of a journey. */
export function namesIn({ stages, cards }: JourneySnapshot, words: Words): Names {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const stage = (id: Id): string => byId.get(id)?.name.trim() || words.say('Stage without a name');
  const subject = (id: Id): string => {
    const card = cards.get(id);
    return card === undefined ? stage(id) : card.title.trim() || words.say('Card without a title');
  };
  const place = (id: Id): string => {
    const card = cards.get(id);
    return card === undefined
      ? stage(id)
      : words.say('{card} ({stage})', { card: subject(id), stage: stage(card.place.stage) });
  };
  return { stage, subject, place };
}
