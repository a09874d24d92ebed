import type { Id } from '../../../shared/journey/id.ts';
import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { useJourney } from '../../model/useSession.ts';

/** Stands for what several stages or cards say when they do not say the same. */
export const DIFFERS = Symbol('differs');

/** What several stages or cards say alike, or {@link DIFFERS}. */
export function useCommon<T extends string | number | null>(
  subjects: readonly Id[],
  read: (snapshot: JourneySnapshot, subject: Id) => T,
): T | typeof DIFFERS {
  return useJourney((snapshot) => {
    const [first, ...rest] = subjects.map((subject) => read(snapshot, subject));
    return first !== undefined && rest.every((value) => value === first) ? first : DIFFERS;
  });
}
