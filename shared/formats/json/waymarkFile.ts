import type { JourneyContent } from '../../journey/content.ts';

/** What a Waymark file calls itself. */
export const WAYMARK_FORMAT = 'waymark-journey';

/** Raised when a file of today could no longer be read as one of then; the reader keeps reading all older ones. */
export const WAYMARK_FILE_VERSION = 1;

/** The lossless file of a journey; documented in docs/formats/json.md. */
export interface WaymarkFile extends JourneyContent {
  readonly format: typeof WAYMARK_FORMAT;
  readonly version: typeof WAYMARK_FILE_VERSION;
}
