import type { FindingName } from './review.ts';

/** What the history of a finding keeps. */
export type HistoryField =
  | 'existence'
  | 'status'
  | 'owner'
  | 'due'
  | 'effort'
  | 'severity'
  | 'frequency'
  | 'level'
  | 'moment'
  | 'grade';

/** One change of one finding, as `GET /api/journeys/:id/findings/:kind/:finding/history` tells it, the newest first. */
export interface HistoryEntry {
  readonly at: string;
  readonly field: HistoryField;
  /** As text; null where there was nothing. Of `existence`: whether it `exists`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Who did it; null when the server cannot tell, because several people wrote at once. */
  readonly by: { readonly id: string; readonly name: string; readonly colour: string } | null;
}

/** Answer of `GET /api/journeys/:id/review`: what happened since somebody last marked the journey as reviewed. */
export interface ReviewState {
  readonly last: { readonly at: string; readonly by: { readonly id: string; readonly name: string } } | null;
  /**
   * Each field of a finding once, from what it was at the review to what it is now, the newest first, 500 at most; empty
   * before the first review. What is as it was then is left out, and of a finding that is gone only that is told.
   */
  readonly changes: readonly (HistoryEntry & FindingName & { readonly title: string })[];
}
