import type { JourneyContent } from '../journey/content.ts';
import type { ImportReport } from '../protocol/journeys.ts';

/** A journey as read from a file, and what became of the file's parts. */
export interface ImportedJourney {
  readonly content: JourneyContent;
  readonly report: ImportReport;
}
