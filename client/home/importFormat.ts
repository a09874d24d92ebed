/** The kinds of files that home takes, by how their names end; the values are keys of `importers`. */
const FORMATS: Readonly<Record<string, string>> = {
  ojf: 'ojf',
  json: 'json',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  cjml: 'cjml',
  xml: 'cjml',
  xlsx: 'table',
  xlsm: 'table',
  csv: 'table',
  tsv: 'table',
  txt: 'table',
};

/** Spreadsheets that nobody is asked for, but that are told what would make them readable. */
const OTHER_TABLES: readonly string[] = ['xls', 'xlsb', 'ods', 'numbers'];

/** For a file input. */
export const IMPORT_ACCEPT = Object.keys(FORMATS)
  .map((extension) => `.${extension}`)
  .join(',');

/** The format to import a file as, by its name. Some programs append `.json` to every file: `map.ojf.json` is an OJF. */
export function importFormat(name: string): string | null {
  const extensions = name.toLowerCase().split('.').slice(1);
  const known = extensions.find((extension) => extension === 'ojf') ?? extensions.at(-1) ?? '';
  return FORMATS[known] ?? (OTHER_TABLES.includes(known) ? 'table' : null);
}
