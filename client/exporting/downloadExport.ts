import type { ExportFormat } from '../../shared/formats/formats.ts';
import { exportPath, type ExportedFile } from '../api/exports.ts';
import { languageTag } from '../words/language.ts';
import { fileOf } from './fileOf.ts';
import { saveFile } from './saveFile.ts';

/** Has a journey written in a format as it usually looks, and gives it to the person; `paint` makes a picture here, where that can be. */
export async function downloadExport(
  journey: string,
  format: ExportFormat,
  paint: () => Promise<ExportedFile | null>,
): Promise<void> {
  const path = exportPath(journey, format, { locale: languageTag() });
  const { blob, name } = await fileOf(
    { path, ...(format === 'png' && { paint }) },
    new AbortController().signal,
  );
  saveFile(blob, name);
}
