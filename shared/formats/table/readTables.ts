import { FormatError } from '../formatError.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { decodeText } from './decodeText.ts';
import { DELIMITERS, guessDelimiter, readDelimited } from './delimited.ts';
import { unmarkedTable } from './unmarkedTable.ts';

/**
 * Reads any file that holds tables: the sheets of a workbook, or one table of text with whatever delimiter and encoding.
 * @throws FormatError
 */
export async function readTables(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (isPacked(bytes)) {
    const { readWorkbook } = await import('../xlsx/readWorkbook.ts');
    return readWorkbook(bytes);
  }
  if (isOldWorkbook(bytes))
    throw new FormatError(
      isEncrypted(bytes)
        ? 'This workbook is protected by a password. Open it in a spreadsheet program, take the password off, and save it.'
        : 'This is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx.',
    );
  const text = decodeText(bytes);
  if (isBinary(text))
    throw new FormatError(
      'The file is no text at all, whatever it is called, but something like a picture, an archive or a document.',
    );
  return [tableOfText(text)];
}

/** A table of text, such as one that was pasted, as a sheet without a name. */
export function tableOfText(text: string): Sheet {
  if (text.trim() === '') throw new FormatError('The table is empty.');
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml)/i.test(text))
    throw new FormatError(
      'This is a web page or XML rather than a table, whatever it is called. Open it in a spreadsheet program and save it as .xlsx.',
    );
  // Excel writes and reads the delimiter in a line of its own.
  const [line = '', said] = /^sep=([,;\t|])(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const delimiter = DELIMITERS.find((one) => one === said);
  const table = text.slice(line.length);
  const unmarked = unmarkedTable(table);
  return {
    name: '',
    rows:
      unmarked === null
        ? readDelimited(table, delimiter ?? guessDelimiter(table))
        : readDelimited(unmarked, ','),
  };
}

/** Text has next to no control characters; of what is packed or drawn a tenth reads as some. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return sample.replaceAll(/\P{Cc}+|\s+/gu, '').length > sample.length / 50;
}

const SAMPLE = 1_000_000;

function isPacked([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 3 && d === 4;
}

function isOldWorkbook([a, b, c, d]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
}

/** A workbook with a password is wrapped as old ones were, in a part that is called so, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
