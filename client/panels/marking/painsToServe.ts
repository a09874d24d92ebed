import type { Id } from '../../../shared/journey/id.ts';
import type { Opportunity } from '../../../shared/journey/opportunity.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** The pain points in the stage of an opportunity, and those elsewhere that it serves already; the latter last. */
export function painsToServe(
  snapshot: JourneySnapshot,
  { subject, painPoints: served }: Pick<Opportunity, 'subject' | 'painPoints'>,
): { id: Id; title: string }[] {
  const stageOf = (id: Id): Id => snapshot.cards.get(id)?.place.stage ?? id;
  const stage = stageOf(subject);
  const all = [...snapshot.marks.values()].flatMap(({ painPoints }) => painPoints);
  const here = all.filter((pain) => stageOf(pain.subject) === stage);
  const elsewhere = all.filter((pain) => stageOf(pain.subject) !== stage && served.includes(pain.id));
  return [...here, ...elsewhere].map(({ id, title }) => ({ id, title }));
}
