import type { WrittenCell, WrittenSheet } from '../xlsx/workbook.ts';
import { guarded, quotedCell } from './csvCell.ts';
import { csvDialect, type CsvDialect } from './csvDialect.ts';

/**
 * Writes a sheet as a table of text: in UTF-8 with a byte-order mark, no words that a spreadsheet takes for a formula, and with what
 * stands between cells and in numbers as spreadsheets of that language have it.
 */
export function writeSheetCsv({ columns, rows }: Omit<WrittenSheet, 'name'>, locale: string): string {
  const dialect = csvDialect(locale);
  const { delimiter } = dialect;
  const titles = columns.map(({ title }) => quotedCell(title, delimiter)).join(delimiter);
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, dialect)).join(delimiter));
  return `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;
}

function csvCell(cell: WrittenCell, { delimiter, point }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quotedCell(guarded(cell), delimiter);
  return typeof cell === 'object' ? cell.day : String(cell).replace('.', point);
}
