import type { ImportTally } from '../importTally.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { cellWords, columnLetters } from './cell.ts';

/** Tells which sheets of a spreadsheet are not taken, and of the one that is, what is hidden in it or lies beside its cells. */
export function tellAsides(sheets: readonly Sheet[], taken: Sheet, tally: ImportTally): void {
  for (const sheet of sheets)
    if (sheet !== taken && !isEmpty(sheet))
      tally.drop(
        sheet.asides?.isHidden === true
          ? 'Sheets that are hidden in the spreadsheet'
          : 'Sheets that the mapping leaves out',
        sheet.name,
      );
  for (const row of taken.asides?.hiddenRows ?? [])
    tally.asNote('Rows that are hidden in the spreadsheet: taken all the same', String(row + 1));
  for (const column of taken.asides?.hiddenColumns ?? [])
    tally.asNote('Columns that are hidden in the spreadsheet: taken all the same', columnLetters(column));
  tellBeside([taken], tally);
}

/** Tells what lies beside the cells of sheets, which has no place in a journey. */
export function tellBeside(sheets: readonly Sheet[], tally: ImportTally): void {
  for (const { name, asides } of sheets) {
    for (const cell of asides?.comments ?? []) tally.drop('Comments on cells', cell);
    if (asides?.hasDrawings === true) tally.drop('Pictures, shapes and charts', name);
  }
}

function isEmpty({ rows }: Sheet): boolean {
  return rows.every((row) => row.every((cell) => cellWords(cell).trim() === ''));
}
