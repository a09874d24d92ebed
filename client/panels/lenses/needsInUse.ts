import type { JourneySnapshot } from '../../../shared/journey/snapshot.ts';
import { sevenNeeds } from '../../../shared/needs/sevenNeeds.ts';

const CACHE = new WeakMap<JourneySnapshot['marks'], readonly string[]>();

/** The seven needs, and every other one that is marked somewhere; the same list for the same marks. */
export function needsInUse(marks: JourneySnapshot['marks']): readonly string[] {
  const known = CACHE.get(marks);
  if (known !== undefined) return known;
  const ids = new Set(sevenNeeds.needs.map(({ id }) => id));
  for (const { needs } of marks.values()) for (const { need } of needs) ids.add(need);
  const list = [...ids];
  CACHE.set(marks, list);
  return list;
}
