import { EXPORT_SCALES, EXPORT_THEMES, PAGE_SIZES } from '../../shared/formats/exportOptions.ts';
import { exporters, importers } from '../../shared/formats/formats.ts';
import { TABLE_ROLES } from '../../shared/formats/table/tableMapping.ts';
import { LENS_KINDS } from '../../shared/lenses/lens.ts';

const PROGRAM = 'npm run --silent waymark --';

interface CommandUsage {
  readonly takes: string;
  readonly does: readonly string[];
}

const COMMANDS: Readonly<Record<string, CommandUsage>> = {
  convert: {
    takes: 'IN OUT [--from FORMAT] [--to FORMAT] [TABLE] [--with VOICES] [LOOK]',
    does: [
      'Makes a file of another one, without a server or a database. The formats are',
      'those of the names, or given; "-" is standard input or output. What could',
      'not be kept as it was is told on standard error. --with puts a table of what',
      'customers said (date, score, quote, stage …) on the journey, as evidence.',
    ],
  },
  import: {
    takes: 'FILE [--format FORMAT] [--title TITLE] [TABLE]',
    does: [
      'Makes a journey of a file and prints what became of its parts, and a link',
      'that makes whoever opens it first the owner. "-" reads standard input.',
      'Without --format, the one of the file’s name, or ojf.',
    ],
  },
  export: {
    takes: 'ID FORMAT [LOOK]',
    does: ['Writes a journey to standard output.'],
  },
  move: {
    takes: '--from STORE --to STORE',
    does: [
      'Takes everything to another, empty store, and reads every row again to see',
      'that it is the same. A store is sqlite:FOLDER or postgres://… No server may',
      'be using either of the two.',
    ],
  },
  backup: {
    takes: 'FILE',
    does: ['Writes everything, as of one moment, to a file; servers may be running.'],
  },
  restore: {
    takes: 'FILE',
    does: ['Reads a backup into an empty store: all of it, or nothing.'],
  },
  reindex: {
    takes: '',
    does: [
      'Has the server read the findings of all journeys again for the review: within',
      'seconds when it runs, else when it starts.',
    ],
  },
};

/** How a command is called, or which there are, in a few lines: the reason that stands above them is not to scroll away. */
export function usageOf(command: string): string {
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const line =
    known === undefined
      ? `Commands: ${Object.keys(COMMANDS).join(', ')}`
      : `Usage: ${PROGRAM} ${command} ${known.takes}`.trim();
  return `${line}\nMore:  ${PROGRAM} --help`;
}

const described = Object.entries(COMMANDS).map(([name, { takes, does }]) =>
  [`  ${name} ${takes}`.trimEnd(), ...does.map((line) => `      ${line}`)].join('\n'),
);

/** What `--help` prints. */
export const HELP = `Usage: ${PROGRAM} COMMAND

${described.join('\n\n')}

  --help
      Prints this; --version, which Waymark it is.

Formats to read:  ${Object.keys(importers).join(', ')}
Formats to write: ${Object.keys(exporters).join(', ')}

TABLE, for tables that Waymark did not write; what is not said is guessed from the titles, and told:
  --map ROLE=COLUMN,… by titles or letters, such as "stage=Phase,title=What happens,leaveOut=C"
  --mapping FILE a whole mapping as JSON, as docs/formats/table.md has it
  Roles: ${wrapped(TABLE_ROLES)}

LOOK, for the formats that have a use for it:
  --lens ${LENS_KINDS.join('|')}|needs:NEED
  --theme ${EXPORT_THEMES.join('|')}
  --page ${PAGE_SIZES.join('|')}, and --tiled for as many of them as the map needs
  --scale ${EXPORT_SCALES.join('|')} pixels for a unit of the map, --transparent without a background
  --locale TAG the language of headings and legends, and how numbers and days are
      written: en, de, es, fr, ja, nl or pt, also with a region such as pt-BR

import, export, backup, restore and reindex work on DATA_DIR (./data) or DATABASE_URL; but for restore, whether or not the server runs.
Exit codes: 0 done, 1 refused (the reason is on standard error, nothing was changed), 2 not understood.`;

/** In two lines, so that a terminal need not break them. */
function wrapped(names: readonly string[]): string {
  const half = Math.ceil(names.length / 2);
  return `${names.slice(0, half).join(', ')},\n         ${names.slice(half).join(', ')}`;
}

/** Arguments that make no command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
