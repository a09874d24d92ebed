import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exporters, importers, type ExportFormat, type ImportFormat } from '../../shared/formats/formats.ts';
import { UsageError } from './usage.ts';

/** What the program is asked to do. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'import';
      readonly file: string;
      readonly format: ImportFormat;
      readonly title: string | null;
    }
  | { readonly name: 'export'; readonly journey: string; readonly format: ExportFormat };

/**
 * Reads the arguments after the program's name.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (name === 'import') {
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0) throw new UsageError('import takes one file.');
    return { name, file, format: importFormat(values.format, file), title: values.title ?? null };
  }
  if (name === 'export') {
    const [journey, format, ...more] = rest;
    if (journey === undefined || format === undefined || more.length > 0 || values.title !== undefined) {
      throw new UsageError('export takes the id of a journey and a format.');
    }
    return { name, journey, format: exportFormat(format) };
  }
  throw new UsageError(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function importFormat(asked: string | undefined, file: string): ImportFormat {
  const extension = extname(file).slice(1).toLowerCase();
  const known = Object.entries(importers).find(([, { extensions }]) =>
    extensions.some((one) => one === extension),
  );
  const format = asked ?? known?.[0] ?? 'ojf';
  if (Object.hasOwn(importers, format)) return format as ImportFormat;
  throw new UsageError(
    `"${format}" cannot be imported; the formats are ${Object.keys(importers).join(', ')}.`,
  );
}

function exportFormat(format: string): ExportFormat {
  if (Object.hasOwn(exporters, format)) return format as ExportFormat;
  throw new UsageError(
    `"${format}" cannot be exported; the formats are ${Object.keys(exporters).join(', ')}.`,
  );
}
