import type { OpenFontBook } from '../fonts/fontBook.ts';
import type { JourneyContent } from '../journey/content.ts';
import type { JourneySnapshot } from '../journey/snapshot.ts';
import type { Words } from '../words/wordsOf.ts';

/** A journey to be written, in the two shapes that formats need: as plain records, and as it is shown. */
export interface ExportSource {
  readonly content: JourneyContent;
  readonly snapshot: JourneySnapshot;
}

/** What a pure writer cannot have by itself, and is passed in by whoever runs it. */
export interface ExportMeans {
  /** What is not people's own, in the reader's language. */
  readonly words: Words;
  /** The moment of writing. */
  readonly now: Date;
  /** The fonts that come with the install, for the words that a picture shows. */
  readonly openFontBook: OpenFontBook;
  /** Makes an SVG picture that needs no fonts into a PNG file, so many points for each of its units. */
  rasterise(svg: string, scale: number): Promise<Uint8Array>;
  /** Makes bytes small (RFC 1951), by code that is many times faster than any script. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** The check sum of bytes that zip files have (ISO 3309), by such code, too. */
  crc32(bytes: Uint8Array): number;
  /** The bytes of a picture of the journey by its id, or `null` when it is not to be had. */
  picture(id: string): Promise<Uint8Array | null>;
}
