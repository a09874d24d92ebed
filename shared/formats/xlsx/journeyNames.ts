import type { JourneyContent } from '../../journey/content.ts';
import type { Id } from '../../journey/id.ts';
import { needBookOf } from '../../needs/needBook.ts';

/** What the ids of a journey stand for in words, for those who read a table. */
export interface JourneyNames {
  need(id: Id): string;
  /** A stage by its name, a card by its title, a need at risk by its need, a pain point by its title. */
  subject(id: Id): string;
  /** The name of the stage that a subject is or lies in. */
  stage(id: Id): string;
  lane(id: Id): string;
  persona(id: Id): string;
  isMomentOfTruth(subject: Id): boolean;
}

/** Gathers the names of a journey's parts, once for all sheets. */
export function journeyNames(content: JourneyContent): JourneyNames {
  const book = needBookOf(content.teamNeeds);
  const stages = new Map(content.stages.map(({ id, name }) => [id, name]));
  const lanes = new Map(content.lanes.map(({ id, name }) => [id, name]));
  const personas = new Map(content.personas.map(({ id, name }) => [id, name]));
  const cards = new Map(content.cards.map((card) => [card.id, card]));
  const marks = new Map(
    [...content.needsAtRisk, ...content.painPoints].map((mark) => [
      mark.id,
      { subject: mark.subject, words: 'need' in mark ? book.needOf(mark.need).label : mark.title },
    ]),
  );
  const moments = new Set(content.momentsOfTruth.map(({ subject }) => subject));
  const stageOf = (id: Id): string => {
    const place = cards.get(id)?.place;
    const mark = marks.get(id);
    return stages.get(place?.stage ?? id) ?? (mark === undefined ? '' : stageOfSubject(mark.subject));
  };
  // A mark hangs on a stage or card, never on another mark.
  const stageOfSubject = (id: Id): string => stages.get(cards.get(id)?.place.stage ?? id) ?? '';
  return {
    need: (id) => book.needOf(id).label,
    subject: (id) => stages.get(id) ?? cards.get(id)?.title ?? marks.get(id)?.words ?? '',
    stage: stageOf,
    lane: (id) => lanes.get(id) ?? '',
    persona: (id) => personas.get(id) ?? '',
    isMomentOfTruth: (subject) => moments.has(subject),
  };
}
