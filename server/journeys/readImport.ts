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
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeAs(encodingOfXml(bytes), bytes);
  if (text !== null) return text;
  throw new FormatError(
    bytes.subarray(0, 4000).includes(0)
      ? 'The file is no text at all, whatever it is called, but something like a picture, an archive or a document.'
      : 'The file is not text in UTF-8. Save it as UTF-8, as every editor can, and try again.',
  );
}

/** UTF-16 begins with a mark, or with a letter of which one byte is nothing. */
function encodingOf([first = 0, second = 0]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
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
