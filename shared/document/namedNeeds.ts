import type { Id } from '../journey/id.ts';
import type { ReadRecords } from './resolveSnapshot.ts';

const NAMING = ['needsAtRisk', 'painPoints', 'opportunities', 'personas'] as const;

/** The needs that anything which is not removed names: the team's own among them are shown whatever became of them [N4]. */
export function namedNeeds(collections: ReadRecords['collections']): ReadonlySet<Id> {
  const named = new Set<Id>();
  for (const name of NAMING)
    for (const { record, removal } of collections[name].values())
      if (removal === null)
        for (const need of 'needs' in record ? record.needs : [record.need]) named.add(need);
  return named;
}
