import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { say } from '../../words/say.ts';

/** Where something is: what it is called, and around it the stage and lane, if it is a card. */
export interface NamedPlace {
  readonly name: string;
  /** Such as "Decision, Frontstage"; a stage is in nothing. */
  readonly where: string | null;
}

/** How a stage or card is called, and where it is on the map. */
export function placeOf({ cards, stages, lanes }: JourneySnapshot, subject: Id): NamedPlace {
  const stageName = (id: Id): string =>
    stages.find((stage) => stage.id === id)?.name.trim() || say('Unnamed stage');
  const card = cards.get(subject);
  if (card === undefined) return { name: stageName(subject), where: null };
  const lane = lanes.find(({ id }) => id === card.place.lane)?.name.trim() || say('Unnamed lane');
  return {
    name: card.title.trim() || say('Untitled'),
    where: say('{stage}, {lane}', { stage: stageName(card.place.stage), lane }),
  };
}

/** The address of a journey's map, looking at a stage or card. */
export function mapAddress(journey: Id, subject: Id): string {
  return `/journeys/${encodeURIComponent(journey)}?card=${encodeURIComponent(subject)}`;
}
