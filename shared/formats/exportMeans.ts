import type { JourneyContent } from '../journey/content.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';

/** A journey to be written, in the two shapes that formats need: as plain records, and as it is shown. */
export interface ExportSource {
  readonly content: JourneyContent;
  readonly snapshot: JourneySnapshot;
}

/** What a pure writer cannot have by itself, and is passed in by whoever runs it. */
export interface ExportMeans {
  /** Says an English sentence in the reader's language, with values in the place of `{name}`. */
  say(text: string, values?: Readonly<Record<string, string | number>>): string;
  /** The moment of writing. */
  readonly now: Date;
  /** The bytes of a picture of the journey by its id, or `null` when it is not to be had. */
  picture(id: string): Promise<Uint8Array | null>;
}
