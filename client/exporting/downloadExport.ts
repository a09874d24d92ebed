import type { ExportFormat } from '../../shared/formats/formats.ts';
import { exportPath, fetchExport } from '../api/exports.ts';
import { languageTag } from '../words/language.ts';
import { saveFile } from './saveFile.ts';

/** Has a journey written in a format as it usually looks, and gives it to the person. */
export async function downloadExport(journey: string, format: ExportFormat): Promise<void> {
  const path = exportPath(journey, format, { locale: languageTag() });
  const { blob, name } = await fetchExport(path, new AbortController().signal);
  saveFile(blob, name);
}
