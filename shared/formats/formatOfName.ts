import {
  exporters,
  importers,
  type Exporter,
  type ExportFormat,
  type Importer,
  type ImportFormat,
} from './formats.ts';

/** The format to read a file as, by its name. Some programs append `.json` to every file: `map.ojf.json` is an OJF. */
export function importFormatOf(name: string): ImportFormat | null {
  const extensions = extensionsOf(name);
  const wanted = extensions.find((extension) => extension === 'ojf') ?? extensions.at(-1);
  const all: [string, Importer][] = Object.entries(importers);
  const found = all.find(([, importer]) => wanted !== undefined && importer.extensions.includes(wanted));
  return found === undefined ? null : (found[0] as ImportFormat);
}

/** The format to write a file in, by its name; a format's own name is an ending, too. */
export function exportFormatOf(name: string): ExportFormat | null {
  const wanted = extensionsOf(name).at(-1);
  const all: [string, Exporter][] = Object.entries(exporters);
  const found = all.find(([format, { extension }]) => wanted === extension || wanted === format);
  return found === undefined ? null : (found[0] as ExportFormat);
}

function extensionsOf(name: string): string[] {
  const file = name.split(/[/\\]/).at(-1) ?? '';
  return file.toLowerCase().split('.').slice(1);
}
