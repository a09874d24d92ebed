import type { JourneyContent } from '../journey/content.ts';
import type { Message } from '../words/message.ts';

/** What became of the parts of a file, to be said in the language of whoever reads it. */
export interface ImportTold {
  /** What is where it belongs, counted. */
  readonly kept: readonly Message[];
  /** Parts without a place of their own, that were written down as text, and where. */
  readonly asNotes: readonly Message[];
  /** Parts that were left out, and why. */
  readonly dropped: readonly Message[];
}

/** A journey as read from a file, and what became of the file's parts. */
export interface ImportedJourney {
  readonly content: JourneyContent;
  readonly told: ImportTold;
}
