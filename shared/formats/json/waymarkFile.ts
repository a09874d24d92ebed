/** What a Waymark file, the lossless file of a journey, calls itself; documented in docs/formats/json.md. */
export const WAYMARK_FORMAT = 'waymark-journey';

/** Raised when a file of today could no longer be read as one of then; the reader keeps reading all older ones. */
export const WAYMARK_FILE_VERSION = 1;
