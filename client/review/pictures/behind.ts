import type { Finding } from '../../../shared/protocol/review.ts';

/** What is behind a part of a picture: a name, and the findings, as a question to the server if they are not here yet. */
export interface Behind {
  readonly title: string;
  readonly findings: readonly Finding[] | null;
  /** What stands after the `?` of a request for them. */
  readonly query: string;
  /** Which of those that the server tells are meant. */
  readonly isMeant?: (finding: Finding) => boolean;
}
