import type { Id } from '../../shared/journey/id.ts';

/** A picture on its way to the server, or one that did not get there. */
export interface Upload {
  readonly id: Id;
  /** The card that it is for. */
  readonly card: Id;
  /** The name of its file. */
  readonly name: string;
  /** Why it is not on the card, in a sentence; `null` while it is on its way. */
  readonly problem: string | null;
}
