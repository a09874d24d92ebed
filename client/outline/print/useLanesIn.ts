import type { Id } from '../../../shared/journey/id.ts';
import { holdsCards, type Lane } from '../../../shared/journey/lane.ts';
import { cellKey } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';

/** The lanes that hold any card in some stages, or draw themselves. */
export function useLanesIn(stages: readonly { readonly id: Id }[]): readonly Lane[] {
  const lanes = useJourney((snapshot) => snapshot.lanes);
  const cells = useJourney((snapshot) => snapshot.cells);
  return lanes.filter(
    (lane) =>
      !holdsCards(lane) || stages.some(({ id }) => (cells.get(cellKey(id, lane.id)) ?? []).length > 0),
  );
}
