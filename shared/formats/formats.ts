import type { NewId } from '../journey/id.ts';
import type { Words } from '../words/wordsOf.ts';
import type { ExportMeans, ExportSource } from './exportMeans.ts';
import type { ExportOptions } from './exportOptions.ts';
import type { ImportedJourney } from './importedJourney.ts';

/** A file to read. */
export interface ImportFile {
  readonly bytes: Uint8Array;
  /**
   * The bytes as text in UTF-8.
   * @throws FormatError when they are none
   */
  text(): string;
}

/** What may be said about a file to read. */
export interface ImportOptions {
  /** For tables that are not our own: what each column is, as the format's own module validates it. */
  readonly mapping?: unknown;
  /** Names what has no name in the file, such as the lanes that Waymark draws; in English where nobody says otherwise. */
  readonly words?: Words;
}

/**
 * Reads a file of one format.
 * @throws FormatError for a file it cannot read
 */
export type ReadFile = (
  file: ImportFile,
  newId: NewId,
  options: ImportOptions,
) => ImportedJourney | Promise<ImportedJourney>;

/** Writes a file of one format; text is sent in UTF-8. */
export type WriteFile = (
  source: ExportSource,
  options: ExportOptions,
  means: ExportMeans,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** A format that can be read; its reader is loaded when it is needed. */
export interface Importer {
  readonly label: string;
  /** Without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
  load(): Promise<ReadFile>;
}

/** The parts of {@link ExportOptions} that a format has a use for. */
export type ExportChoice = Exclude<keyof ExportOptions, 'locale'>;

/** A format that can be written; its writer is loaded when it is needed. */
export interface Exporter {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What can be chosen; all else of the options changes nothing. */
  readonly choices: readonly ExportChoice[];
  /** Whether writing takes a processor for so long that it gets a thread of its own. */
  readonly isHeavy: boolean;
  load(): Promise<WriteFile>;
}

/** Workbooks and tables of text, our own and others, are told apart by what is in them. */
async function loadTables(): Promise<ReadFile> {
  const { readTableFile } = await import('./table/readTableFile.ts');
  return ({ bytes }, newId, { mapping, words }) => readTableFile(bytes, mapping, newId, words);
}

/** Every format that can be read, by the name it has in `?format=`. */
export const importers = {
  ojf: {
    label: 'OpenJourney Format',
    extensions: ['ojf'],
    load: async () => {
      const { readOjf } = await import('./ojf/readOjf.ts');
      return (file, newId, { words }) => readOjf(file.text(), newId, words);
    },
  },
  json: {
    label: 'Waymark file',
    extensions: ['json'],
    load: async () => {
      const { readJson } = await import('./json/readJson.ts');
      return (file) => readJson(file.text());
    },
  },
  mermaid: {
    label: 'Mermaid journey',
    extensions: ['mmd', 'mermaid'],
    load: async () => {
      const { readMermaid } = await import('./mermaid/readMermaid.ts');
      return (file, newId, { words }) => readMermaid(file.text(), newId, words);
    },
  },
  cjml: {
    label: 'CJML',
    extensions: ['cjml', 'xml'],
    load: async () => {
      const { readCjml } = await import('./cjml/readCjml.ts');
      return (file, newId, { words }) => readCjml(file.text(), newId, words);
    },
  },
  xlsx: {
    label: 'Excel workbook',
    extensions: ['xlsx', 'xlsm'],
    load: loadTables,
  },
  csv: {
    label: 'Table',
    extensions: ['csv', 'tsv', 'txt'],
    load: loadTables,
  },
  table: {
    label: 'Any table, through a mapping',
    extensions: [],
    load: loadTables,
  },
} as const satisfies Record<string, Importer>;

/** Every format that can be written, by the name it has in `/export/:format`. */
export const exporters = {
  json: {
    label: 'Waymark file',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    choices: [],
    isHeavy: false,
    load: async () => {
      const { writeJson } = await import('./json/writeJson.ts');
      return ({ content }) => writeJson(content);
    },
  },
  ojf: {
    label: 'OpenJourney Format',
    extension: 'ojf',
    mediaType: 'application/json; charset=utf-8',
    choices: [],
    isHeavy: false,
    load: async () => {
      const { writeOjf } = await import('./ojf/writeOjf.ts');
      return ({ content }) => writeOjf(content);
    },
  },
  md: {
    label: 'Markdown report',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    choices: [],
    isHeavy: false,
    load: async () => {
      const { writeMarkdown } = await import('./markdown/writeMarkdown.ts');
      const { reportBlocks } = await import('./report/reportBlocks.ts');
      return ({ snapshot }, _options, { words }) => writeMarkdown(reportBlocks(snapshot, words));
    },
  },
  html: {
    label: 'Web page',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    choices: [],
    isHeavy: true,
    load: async () => (await import('./html/exportHtml.ts')).exportHtml,
  },
  mermaid: {
    label: 'Mermaid journey',
    extension: 'mmd',
    mediaType: 'text/plain; charset=utf-8',
    choices: [],
    isHeavy: false,
    load: async () => {
      const { writeMermaid } = await import('./mermaid/writeMermaid.ts');
      return ({ content }) => writeMermaid(content);
    },
  },
  csv: {
    label: 'Table',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    choices: [],
    isHeavy: false,
    load: async () => {
      const { writeCsv } = await import('./csv/writeCsv.ts');
      return ({ content }, { locale }) => writeCsv(content, locale);
    },
  },
  xlsx: {
    label: 'Excel workbook',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    choices: [],
    isHeavy: true,
    load: async () => {
      const { writeXlsx } = await import('./xlsx/writeXlsx.ts');
      return ({ content }, _options, means) => writeXlsx(content, means.now, means);
    },
  },
  svg: {
    label: 'SVG picture',
    extension: 'svg',
    mediaType: 'image/svg+xml; charset=utf-8',
    choices: ['lens', 'theme', 'isTransparent'],
    isHeavy: true,
    load: async () => (await import('./svg/exportSvg.ts')).exportSvg,
  },
  png: {
    label: 'PNG picture',
    extension: 'png',
    mediaType: 'image/png',
    choices: ['lens', 'theme', 'scale', 'isTransparent'],
    isHeavy: true,
    load: async () => (await import('./png/exportPng.ts')).exportPng,
  },
  pdf: {
    label: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    choices: ['lens', 'theme', 'page', 'isTiled'],
    isHeavy: true,
    load: async () => (await import('./pdf/exportPdf.ts')).exportPdf,
  },
  pptx: {
    label: 'Slides',
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    choices: ['lens', 'theme'],
    isHeavy: true,
    load: async () => (await import('./pptx/exportPptx.ts')).exportPptx,
  },
} as const satisfies Record<string, Exporter>;

export type ImportFormat = keyof typeof importers;

export type ExportFormat = keyof typeof exporters;
