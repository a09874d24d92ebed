import { cellWords } from '../table/cell.ts';
import type { Sheet, WrittenCell, WrittenSheet } from './workbook.ts';

/** The most characters that a cell of a spreadsheet holds are 32,767; some room is left for those that count twice. */
const MOST = 32_000;

const NAME = 'Long texts';

/**
 * Words that are longer than a cell may hold: the cell has their beginning, and a sheet of its own has the rest, piece by
 * piece, with the row's id and the column.
 */
export class LongTexts {
  readonly #rows: WrittenCell[][] = [];

  /** The same sheet with all words cut to what cells hold. */
  shorten(sheet: WrittenSheet): WrittenSheet {
    const rows = sheet.rows.map((row) =>
      row.some((cell) => typeof cell === 'string' && cell.length > MOST)
        ? row.map((cell, at) => this.#cut(sheet, row, at, cell))
        : row,
    );
    return { ...sheet, rows };
  }

  #cut(
    { name, columns }: WrittenSheet,
    row: readonly WrittenCell[],
    at: number,
    cell: WrittenCell,
  ): WrittenCell {
    if (typeof cell !== 'string' || cell.length <= MOST) return cell;
    const [first = '', ...rest] = piecesOf(cell);
    for (const piece of rest) this.#rows.push([name, row[0] ?? null, columns[at]?.title ?? null, piece]);
    return first;
  }

  /** The sheet of what did not fit, if there is anything. */
  sheets(): WrittenSheet[] {
    if (this.#rows.length === 0) return [];
    const columns = [
      { title: 'Sheet', width: 18 },
      { title: 'ID', width: 14 },
      { title: 'Column', width: 14 },
      { title: 'Goes on with', width: 60 },
    ];
    return [{ name: NAME, columns, rows: this.#rows }];
  }
}

/** How the words of a cell go on, by sheet, id and column. */
export function readLongTexts(
  sheets: readonly Sheet[],
): (sheet: string, id: string, column: string) => string {
  const rest = new Map<string, string>();
  for (const row of sheets.find(({ name }) => name === NAME)?.rows.slice(1) ?? []) {
    const key = JSON.stringify(row.slice(0, 3).map(cellWords));
    rest.set(key, (rest.get(key) ?? '') + cellWords(row[3]));
  }
  return (sheet, id, column) => rest.get(JSON.stringify([sheet, id, column])) ?? '';
}

/** Pieces that fit, none of which ends in the middle of a character. */
function piecesOf(words: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    const isCut = at + MOST < words.length && /[\uD800-\uDBFF]/.test(words.charAt(at + MOST - 1));
    const end = isCut ? at + MOST - 1 : at + MOST;
    pieces.push(words.slice(at, end));
    at = end;
  }
  return pieces;
}
