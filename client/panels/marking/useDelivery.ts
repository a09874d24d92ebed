import type { Card } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { useJourney } from '../../model/useSession.ts';

/** The stage or card of an id, which holds its ratings, or `null` once it is gone. */
export function useDelivery(subject: Id): Card | Stage | null {
  return useJourney(
    ({ cards, stages }) => cards.get(subject) ?? stages.find(({ id }) => id === subject) ?? null,
  );
}
