import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** Where a card lies, such as "Decision › Frontstage", or which stage of how many a stage is. */
export function placeWords(snapshot: JourneySnapshot, subject: Id): string {
  const card = snapshot.cards.get(subject);
  const index = snapshot.stages.findIndex(({ id }) => id === (card?.place.stage ?? subject));
  if (card === undefined) return `Stage ${index + 1} of ${snapshot.stages.length}`;
  const lane = snapshot.lanes.find(({ id }) => id === card.place.lane)?.name ?? '';
  return `${snapshot.stages[index]?.name || `Stage ${index + 1}`} › ${lane || 'Unnamed lane'}`;
}
