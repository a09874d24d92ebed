import { FormatError } from '../formatError.ts';
import type { ReadEntry } from './readZip.ts';
import { xmlOf } from './xmlOf.ts';

/** What to say of a zip file that is no workbook of the kind we read: which kind it is, if it is one, and what would fix it. */
export function otherKindOf(entry: ReadEntry): FormatError {
  if ((xmlOf(entry, 'mimetype') ?? '').startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return new FormatError(
      'This is an OpenDocument spreadsheet (.ods). Open it in a spreadsheet program and save it as .xlsx.',
    );
  if (entry('xl/workbook.bin') !== null)
    return new FormatError(
      'This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.',
    );
  if (entry('Index/Document.iwa') !== null)
    return new FormatError(
      'This is a spreadsheet of Apple Numbers. Open it there and export it as Excel (.xlsx).',
    );
  return new FormatError('This is no spreadsheet: a file that ends in .xlsx has an “xl/workbook.xml” in it.');
}
