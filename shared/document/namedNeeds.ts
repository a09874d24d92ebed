import type { Id } from '../journey/id.ts';
import type { ReadRecords } from './resolveSnapshot.ts';

const NAMING = ['needsAtRisk', 'painPoints', 'opportunities', 'personas'] as const;

/** The needs that anything which is not removed names: the team's own among them are shown whatever became of them [N4]. */
export function namedNeeds(collections: ReadRecords['collections']): readonly Id[] {
  return NAMING.flatMap((name) =>
    [...collections[name].values()].flatMap(({ record, removal }) =>
      removal !== null ? [] : 'needs' in record ? record.needs : record.need,
    ),
  );
}
