import type { ReviewAsk } from '../list/reviewAsk.ts';
import type { Behind } from './behind.ts';

/** What every picture of the review is drawn from. */
export interface PictureProps {
  readonly ask: ReviewAsk;
  /** Such as `2026-03-31`. */
  readonly today: string;
  readonly onOpen: (behind: Behind) => void;
}
