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

/** Text is in UTF-8, unless its first bytes say that it is in UTF-16, as some editors of Windows save it. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FormatError('The file is not text in UTF-8, so it cannot be a journey.');
  }
}
