import type { WrittenCell, WrittenSheet } from '../xlsx/workbook.ts';
import { guarded, quotedCell } from './csvCell.ts';

/** Writes a sheet as comma-separated values: in UTF-8 with a byte-order mark, and no words that a spreadsheet takes for a formula. */
export function writeSheetCsv({ columns, rows }: Omit<WrittenSheet, 'name'>): string {
  const titles = columns.map(({ title }) => quotedCell(title, ',')).join(',');
  const lines = rows.map((row) => row.map(csvCell).join(','));
  return `\uFEFF${[titles, ...lines].join('\r\n')}\r\n`;
}

function csvCell(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quotedCell(guarded(cell), ',');
  return typeof cell === 'object' ? cell.day : String(cell);
}
