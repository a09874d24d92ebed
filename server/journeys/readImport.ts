import { FormatError } from '../../shared/formats/formatError.ts';
import { importers, type ImportFormat } from '../../shared/formats/formats.ts';
import type { ImportedJourney } from '../../shared/formats/importedJourney.ts';
import { newRecordId } from '../newRecordId.ts';

/**
 * Reads the bytes of a file.
 * @throws FormatError
 */
export function readImport(format: ImportFormat, bytes: Uint8Array): ImportedJourney {
  return importers[format].read(decode(bytes), newRecordId);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FormatError('The file is not text in UTF-8, so it cannot be a journey.');
  }
}
