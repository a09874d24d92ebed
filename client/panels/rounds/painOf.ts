import type { Id } from '../../../shared/journey/id.ts';
import type { PainPoint } from '../../../shared/journey/painPoint.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';

/** The pain point of an id, wherever it hurts; `null` when it is not on the map any more. */
export function painOf({ marks }: JourneySnapshot, id: Id): PainPoint | null {
  for (const { painPoints } of marks.values()) {
    const found = painPoints.find((pain) => pain.id === id);
    if (found !== undefined) return found;
  }
  return null;
}
