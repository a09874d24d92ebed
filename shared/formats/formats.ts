import type { JourneyContent } from '../journey/content.ts';
import type { NewId } from '../journey/id.ts';
import type { ImportedJourney } from './importedJourney.ts';
import { readJson } from './json/readJson.ts';
import { writeJson } from './json/writeJson.ts';
import { readMermaid } from './mermaid/readMermaid.ts';
import { writeMermaid } from './mermaid/writeMermaid.ts';
import { readOjf } from './ojf/readOjf.ts';
import { writeOjf } from './ojf/writeOjf.ts';

/** Reads a file of one format. */
export interface Importer {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  /** @throws FormatError for a file it cannot read */
  read(text: string, newId: NewId): ImportedJourney;
}

/** Writes a file of one format. */
export interface Exporter {
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(content: JourneyContent): string;
}

/** Every format that can be read, by the name it has in `?format=`. */
export const importers = {
  ojf: { label: 'OpenJourney Format', extension: 'ojf', read: readOjf },
  json: { label: 'Waymark file', extension: 'json', read: readJson },
  mermaid: { label: 'Mermaid journey', extension: 'mmd', read: readMermaid },
} as const satisfies Record<string, Importer>;

/** Every format that can be written, by the name it has in `/export/:format`. */
export const exporters = {
  ojf: {
    label: 'OpenJourney Format',
    extension: 'ojf',
    mediaType: 'application/json; charset=utf-8',
    write: writeOjf,
  },
  json: {
    label: 'Waymark file',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: writeJson,
  },
  mermaid: {
    label: 'Mermaid journey',
    extension: 'mmd',
    mediaType: 'text/plain; charset=utf-8',
    write: writeMermaid,
  },
} as const satisfies Record<string, Exporter>;

export type ImportFormat = keyof typeof importers;

export type ExportFormat = keyof typeof exporters;
