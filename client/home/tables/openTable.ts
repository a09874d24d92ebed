import { isOwnCsv } from '../../../shared/formats/csv/readOwnCsv.ts';
import { cellWords } from '../../../shared/formats/table/cell.ts';
import { guessMapping } from '../../../shared/formats/table/guessMapping.ts';
import { readTables } from '../../../shared/formats/table/readTables.ts';
import type { TableMapping } from '../../../shared/formats/table/tableMapping.ts';
import { isOwnWorkbook } from '../../../shared/formats/xlsx/journeySheet.ts';
import type { Sheet } from '../../../shared/formats/xlsx/workbook.ts';

/** A table that somebody brought, with how Waymark would read it. */
export interface OpenTable {
  readonly sheets: readonly Sheet[];
  readonly guess: TableMapping;
}

/**
 * Opens a file to see what its tables hold, with a title for a journey that is called nothing in there; `null` for one that Waymark wrote, which needs no questions.
 * @throws FormatError
 */
export async function openTable(file: Blob, title: string): Promise<OpenTable | null> {
  const sheets = await readTables(new Uint8Array(await file.arrayBuffer()));
  const rows = sheets[0]?.rows.slice(0, 1).map((row) => row.map(cellWords)) ?? [];
  if (isOwnWorkbook(sheets) || isOwnCsv(rows)) return null;
  const guess = guessMapping(sheets);
  return { sheets, guess: { ...guess, title: guess.title || title } };
}
