import { parseArgs } from 'node:util';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import { exportFormatOf, importFormatOf } from '../../shared/formats/formatOfName.ts';
import { exporters, importers, type ExportFormat, type ImportFormat } from '../../shared/formats/formats.ts';
import { exportOptionsOf, exportQuery } from '../journeys/exportQuery.ts';
import type { StorePlace } from '../storage/openDatabase.ts';
import type { ConvertOrder } from './convertCommand.ts';
import { readColumns } from './readColumns.ts';
import { readPlace } from './readPlace.ts';
import type { SourceFile } from './readSource.ts';
import { UsageError } from './usage.ts';

/** What the program is asked to do. */
export type Command =
  | { readonly name: 'help' }
  | ({ readonly name: 'import'; readonly title: string | null } & SourceFile)
  | {
      readonly name: 'export';
      readonly journey: string;
      readonly format: ExportFormat;
      readonly options: ExportOptions;
    }
  | ({ readonly name: 'convert' } & ConvertOrder)
  | { readonly name: 'move'; readonly from: StorePlace; readonly to: StorePlace }
  | { readonly name: 'backup'; readonly file: string }
  | { readonly name: 'restore'; readonly file: string }
  | { readonly name: 'reindex' };

/** What can be said of how a file is to look. */
const LOOKS = {
  lens: { type: 'string' },
  theme: { type: 'string' },
  page: { type: 'string' },
  tiled: { type: 'boolean' },
  scale: { type: 'string' },
  transparent: { type: 'boolean' },
  locale: { type: 'string' },
} as const;

/** What else each command takes. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  import: ['format', 'title', 'map', 'mapping'],
  export: Object.keys(LOOKS),
  convert: ['from', 'to', 'map', 'mapping', 'with', ...Object.keys(LOOKS)],
  move: ['from', 'to'],
  backup: [],
  restore: [],
  reindex: [],
};

/**
 * Reads the arguments after the program's name.
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (name === undefined) throw new UsageError('A command is missing.');
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own === undefined) throw new UsageError(`There is no command "${name}".`);
  const foreign = Object.keys(values).find((option) => !own.includes(option));
  if (foreign !== undefined) throw new UsageError(`${name} takes no --${foreign}.`);
  const [first, second, ...more] = rest;
  if (name === 'import') {
    if (first === undefined || second !== undefined) throw new UsageError('import takes one file.');
    const format = values.format ?? importFormatOf(first) ?? 'ojf';
    return {
      name,
      ...tableOf(values),
      input: first,
      from: importFormat(format),
      title: values.title ?? null,
    };
  }
  if (name === 'move') {
    if (first !== undefined || values.from === undefined || values.to === undefined)
      throw new UsageError('move takes --from and --to, each a store.');
    return { name, from: readPlace(values.from), to: readPlace(values.to) };
  }
  if (name === 'backup' || name === 'restore') {
    if (first === undefined || second !== undefined) throw new UsageError(`${name} takes one file.`);
    return { name, file: first };
  }
  if (name === 'reindex') {
    if (first !== undefined) throw new UsageError('reindex takes nothing.');
    return { name };
  }
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError(
      name === 'export'
        ? 'export takes the id of a journey and a format.'
        : 'convert takes a file to read and a file to write; "-" is standard input or output.',
    );
  }
  const options = optionsOf(values);
  if (name === 'export') return { name, journey: first, format: exportFormat(second), options };
  return {
    name: 'convert',
    ...tableOf(values),
    voices: values.with ?? null,
    input: first,
    output: second,
    from: importFormat(values.from ?? importFormatOf(first) ?? unclear(first, 'from', importers)),
    to: exportFormat(values.to ?? exportFormatOf(second) ?? unclear(second, 'to', exporters)),
    options,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        title: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        map: { type: 'string', multiple: true },
        mapping: { type: 'string' },
        with: { type: 'string' },
        ...LOOKS,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function tableOf(values: ReturnType<typeof parse>['values']): Pick<SourceFile, 'columns' | 'mapping'> {
  const { map = [], mapping } = values;
  if (map.length > 0 && mapping !== undefined) throw new UsageError('Take --map or --mapping, not both.');
  return { columns: readColumns(map), mapping: mapping ?? null };
}

function optionsOf(values: ReturnType<typeof parse>['values']): ExportOptions {
  const { lens, theme, page, scale, locale } = values;
  const asked = Object.entries({ lens, theme, page, scale, locale }).filter(
    ([, value]) => value !== undefined,
  );
  const read = exportQuery.safeParse({
    ...Object.fromEntries(asked),
    tiled: values.tiled === true ? '1' : '0',
    transparent: values.transparent === true ? '1' : '0',
  });
  if (read.success) return exportOptionsOf(read.data);
  const [issue] = read.error.issues;
  throw new UsageError(`--${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not understood'}.`);
}

function importFormat(format: string): ImportFormat {
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

function unclear(file: string, option: 'from' | 'to', known: object): never {
  throw new UsageError(
    `The name "${file}" does not say its format: give --${option} with one of ${Object.keys(known).join(', ')}.`,
  );
}
