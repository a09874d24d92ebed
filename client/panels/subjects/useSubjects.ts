import { useMemo } from 'react';
import type { Id } from '../../../shared/journey/id.ts';

/** One subject as the list that controls for several take, the same list as long as it is the same subject. */
export function useSubjects(id: Id): readonly Id[] {
  return useMemo(() => [id], [id]);
}
