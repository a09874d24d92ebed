import type { ExportFormat } from '../../../shared/formats/formats.ts';

/** What the formats are called in the menu; what writes them stays on the server. */
export const EXPORT_WORDS: Readonly<Record<ExportFormat, string>> = {
  json: 'Waymark file, with everything in it (.json)',
  ojf: 'OpenJourney file (.ojf)',
  mermaid: 'Mermaid journey (.mmd)',
};

/** Where a journey is to be had as a file. */
export function exportPath(journey: string, format: ExportFormat): string {
  return `/api/journeys/${encodeURIComponent(journey)}/export/${format}`;
}
