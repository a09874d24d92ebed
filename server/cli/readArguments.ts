import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import { exportFormatOf, importFormatOf } from '../../shared/formats/formatOfName.ts';
import { exporters, importers, type ExportFormat, type ImportFormat } from '../../shared/formats/formats.ts';
import { exportOptionsOf, exportQuery } from '../journeys/exportQuery.ts';
import type { StorePlace } from '../storage/openDatabase.ts';
import type { ConvertOrder } from './convertCommand.ts';
import { nearestName } from './nearestName.ts';
import { readColumns } from './readColumns.ts';
import { readOptions, type OptionValues } from './readOptions.ts';
import { readPlace } from './readPlace.ts';
import type { SourceFile } from './readSource.ts';
import { UsageError } from './usage.ts';

/** What the program is asked to do. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | ({ readonly name: 'convert' } & ConvertOrder)
  | StoreCommand;

/** What it is asked to do with a store. */
export type StoreCommand =
  | ({ readonly name: 'import'; readonly title: string | null } & SourceFile)
  | {
      readonly name: 'export';
      readonly journey: string;
      readonly format: ExportFormat;
      readonly options: ExportOptions;
    }
  | { readonly name: 'move'; readonly from: StorePlace; readonly to: StorePlace }
  | { readonly name: 'backup'; readonly file: string }
  | { readonly name: 'restore'; readonly file: string }
  | { readonly name: 'reindex' };

/** What can be said of how a file is to look. */
const LOOKS = ['lens', 'theme', 'page', 'tiled', 'scale', 'transparent', 'locale'];

/** What else each command takes. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  import: ['format', 'title', 'map', 'mapping'],
  export: LOOKS,
  convert: ['from', 'to', 'map', 'mapping', 'with', ...LOOKS],
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
  const { values, positionals } = readOptions(args);
  const [name, ...rest] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  if (name === undefined) throw new UsageError('A command is missing.');
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own === undefined) throw new UsageError(`There is no command "${name}".${meant(name)}`);
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
  if ([first, values.with, values.mapping].filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input can be read only once.');
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

function meant(name: string): string {
  const nearest = nearestName(name, Object.keys(OWN));
  return nearest === null ? '' : ` Did you mean ${nearest}?`;
}

function tableOf(values: OptionValues): Pick<SourceFile, 'columns' | 'mapping'> {
  const { map = [], mapping } = values;
  if (map.length > 0 && mapping !== undefined) throw new UsageError('Take --map or --mapping, not both.');
  return { columns: readColumns(map), mapping: mapping ?? null };
}

function optionsOf(values: OptionValues): ExportOptions {
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

/** A format by its own name, or by an ending of its files. */
function importFormat(format: string): ImportFormat {
  if (Object.hasOwn(importers, format)) return format as ImportFormat;
  const ending = importFormatOf(`.${format}`);
  if (ending !== null) return ending;
  throw new UsageError(
    `"${format}" cannot be imported; the formats are ${Object.keys(importers).join(', ')}.`,
  );
}

function exportFormat(format: string): ExportFormat {
  const ending = exportFormatOf(`.${format}`);
  if (ending !== null) return ending;
  throw new UsageError(
    `"${format}" cannot be exported; the formats are ${Object.keys(exporters).join(', ')}.`,
  );
}

function unclear(file: string, option: 'from' | 'to', known: object): never {
  const may = option === 'from' ? 'read' : 'written';
  throw new UsageError(
    `The name "${file}" says no format that can be ${may}: give --${option} with one of ${Object.keys(known).join(', ')}.`,
  );
}
