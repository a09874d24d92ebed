/** A mail before it is sent: its parts as people wrote them, nothing of it escaped. */
export interface Letter {
  readonly subject: string;
  /** What is said at the top, in a sentence. */
  readonly lead: string;
  /** What it is about, each with where that is dealt with. */
  readonly items: readonly { readonly text: string; readonly about: string; readonly url: string }[];
  /** Shown large: a code to be typed in. */
  readonly code?: string;
  /** Why one gets it, and how one does not any more. */
  readonly foot: readonly string[];
  /** Where it can be seen to that no more come; left out of mails that somebody asked for a moment ago. */
  readonly unsubscribe?: { readonly words: string; readonly url: string };
  /** A BCP 47 tag. */
  readonly language: string;
}
