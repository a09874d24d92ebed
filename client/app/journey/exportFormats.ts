import type { ExportFormat } from '../../../shared/formats/formats.ts';
import { words } from '../../words/words.ts';

/** What the formats are called in the menu; what writes them stays on the server. */
export const EXPORT_WORDS: Readonly<Record<ExportFormat, string>> = {
  json: words('Waymark file, with everything in it (.json)'),
  ojf: words('OpenJourney file (.ojf)'),
  md: words('Markdown report (.md)'),
  html: words('Web page to read (.html)'),
  mermaid: words('Mermaid journey (.mmd)'),
  csv: words('Table for spreadsheets (.csv)'),
  xlsx: words('Excel workbook (.xlsx)'),
};

/** Where a journey is to be had as a file. */
export function exportPath(journey: string, format: ExportFormat): string {
  return `/api/journeys/${encodeURIComponent(journey)}/export/${format}`;
}
