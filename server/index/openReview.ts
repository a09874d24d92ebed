import type { Database } from '../storage/database.ts';
import type { DeliverMail } from '../storage/mail/deliverMail.ts';
import { FindingHistory } from '../storage/review/findingHistory.ts';
import { FindingList } from '../storage/review/findingList.ts';
import { FindingPictures } from '../storage/review/findingPictures.ts';
import { IndexedJourneys } from '../storage/review/indexedJourneys.ts';
import { journeyPersonas } from '../storage/review/journeyPersonas.ts';
import { ReviewViews } from '../storage/review/reviewViews.ts';
import { FindingIndex, type FindingIndexParts } from './findingIndex.ts';

/** What the review of all journeys is asked through. */
export interface Review {
  readonly index: FindingIndex;
  readonly list: FindingList;
  readonly pictures: FindingPictures;
  readonly history: FindingHistory;
  readonly views: ReviewViews;
  /** Who walks some journeys, by journey. */
  readonly personasOf: (journeys: readonly string[]) => ReturnType<typeof journeyPersonas>;
}

/** Opens the review over a database; the index does nothing before it is started. `mail` has people mailed what became theirs. */
export function openReview(
  database: Database,
  parts: Omit<FindingIndexParts, 'store'>,
  mail?: DeliverMail,
): Review {
  return {
    index: new FindingIndex({ ...parts, store: new IndexedJourneys(database, mail) }),
    list: new FindingList(database),
    pictures: new FindingPictures(database),
    history: new FindingHistory(database),
    views: new ReviewViews(database),
    personasOf: (journeys) => journeyPersonas(database, journeys),
  };
}
