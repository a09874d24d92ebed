import type { Database } from '../storage/database.ts';
import { FindingList } from '../storage/review/findingList.ts';
import { IndexedJourneys } from '../storage/review/indexedJourneys.ts';
import { journeyPersonas } from '../storage/review/journeyPersonas.ts';
import { FindingIndex, type FindingIndexParts } from './findingIndex.ts';

/** What the review of all journeys is asked through. */
export interface Review {
  readonly index: FindingIndex;
  readonly list: FindingList;
  /** Who walks some journeys, by journey. */
  readonly personasOf: (journeys: readonly string[]) => ReturnType<typeof journeyPersonas>;
}

/** Opens the review over a database; the index does nothing before it is started. */
export function openReview(database: Database, parts: Omit<FindingIndexParts, 'store'>): Review {
  return {
    index: new FindingIndex({ ...parts, store: new IndexedJourneys(database) }),
    list: new FindingList(database),
    personasOf: (journeys) => journeyPersonas(database, journeys),
  };
}
