import type { Id } from '../../../shared/journey/id.ts';
import type { PainPoint } from '../../../shared/journey/painPoint.ts';
import { marksOf } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';

/** One pain point of a stage or card, or `null` once it is gone. */
export function usePain(subject: Id, id: Id): PainPoint | null {
  return useJourney(
    (snapshot) => marksOf(snapshot, subject).painPoints.find((pain) => pain.id === id) ?? null,
  );
}
