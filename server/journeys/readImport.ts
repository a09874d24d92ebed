import { FormatError } from '../../shared/formats/formatError.ts';
import {
  importers,
  type Importer,
  type ImportFormat,
  type ImportOptions,
} from '../../shared/formats/formats.ts';
import type { ImportedJourney } from '../../shared/formats/importedJourney.ts';
import { newRecordId } from '../newRecordId.ts';

/**
 * Reads the bytes of a file.
 * @throws FormatError
 */
export async function readImport(
  format: ImportFormat,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedJourney> {
  const importer: Importer = importers[format];
  const read = await importer.load();
  return read({ bytes, text: () => decode(bytes) }, newRecordId, options);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FormatError('The file is not text in UTF-8, so it cannot be a journey.');
  }
}
