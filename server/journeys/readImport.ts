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

/**
 * Text is in UTF-8, unless its first bytes say that it is in UTF-16, as some editors of Windows save it, or it is XML that
 * says in what else it is.
 */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8';
  const text = decodeAs(encoding, bytes) ?? decodeAs(encodingOfXml(bytes), bytes);
  if (text === null)
    throw new FormatError(
      'The file is not text in UTF-8. Save it as UTF-8, as every editor can, and try again.',
    );
  return text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Bytes that the encoding does not have, or an encoding that nobody knows.
    return null;
  }
}

/** What the first line of an XML file says; it is in ASCII in all encodings that say so there. */
function encodingOfXml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
}
