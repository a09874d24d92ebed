import { exporters, importers } from '../../shared/formats/formats.ts';

/** What `--help` prints. */
export const HELP = `Usage: npm run --silent waymark -- COMMAND

  import FILE [--format FORMAT] [--title TITLE]
      Makes a journey of a file and prints what became of its parts, and a link
      that makes whoever opens it first the owner. "-" reads standard input.
      Formats: ${Object.keys(importers).join(', ')}. Without --format, the one of the file's name, or ojf.

  export ID FORMAT
      Writes a journey to standard output. Formats: ${Object.keys(exporters).join(', ')}.

  --help
      Prints this.

Works on the journeys of DATA_DIR (./data) or DATABASE_URL, whether or not the server runs.
Exit codes: 0 done, 1 refused (the reason is on standard error, nothing was changed), 2 not understood.`;

/** Arguments that make no command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
