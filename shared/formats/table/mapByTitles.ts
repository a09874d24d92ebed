import { foldText } from '../../finding/foldText.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { Sheet } from '../xlsx/workbook.ts';
import { cellWords, columnIndex, columnLetters, type Cell } from './cell.ts';
import { guessMapping, guessRoles } from './guessMapping.ts';
import type { TableMapping, TableRole } from './tableMapping.ts';

/** What somebody says of one column: its role, and its title or letters. */
export interface NamedColumn {
  readonly role: TableRole;
  readonly column: string;
}

/** Titles are looked for in so many rows. */
const FIRST_ROWS = 12;

/**
 * The mapping of a list of which somebody named some columns. What is said counts more than what is guessed: no other
 * column keeps a role that was given away, and all that nobody spoke of are as they would be guessed.
 * @throws FormatError for a column that the table does not have
 */
export function mapByTitles(sheets: readonly Sheet[], named: readonly NamedColumn[]): TableMapping {
  const guess = guessMapping(sheets);
  const { sheet, titleRow } = placeOfTitles(sheets, named) ?? guess;
  const rows = sheets[sheet]?.rows ?? [];
  const given = new Set(named.map(({ role }) => role));
  const roles = guessRoles(rows, { shape: 'list', titleRow }).map((role) =>
    given.has(role) ? 'leaveOut' : role,
  );
  for (const { role, column } of named) {
    const at = columnAt(rows[titleRow] ?? [], column, roles.length);
    if (at === -1) throw noSuchColumn(column, rows[titleRow] ?? []);
    roles[at] = role;
  }
  return { sheet, shape: 'list', titleRow, roles, title: sheet === guess.sheet ? guess.title : '' };
}

/** The first row that has all the titles; `null` when none has, as when columns are named by their letters. */
function placeOfTitles(
  sheets: readonly Sheet[],
  named: readonly NamedColumn[],
): Pick<TableMapping, 'sheet' | 'titleRow'> | null {
  for (const [sheet, { rows }] of sheets.entries()) {
    const titleRow = rows
      .slice(0, FIRST_ROWS)
      .findIndex((row) => named.every(({ column }) => titleAt(row, column) !== -1));
    if (titleRow !== -1) return { sheet, titleRow };
  }
  return null;
}

/** By its title, else by its letters as spreadsheets count columns. */
function columnAt(titles: readonly Cell[], column: string, width: number): number {
  const at = titleAt(titles, column);
  if (at !== -1) return at;
  const letters = /^[a-z]{1,3}$/i.test(column.trim()) ? columnIndex(column.trim()) : -1;
  return letters < width ? letters : -1;
}

function titleAt(row: readonly Cell[], title: string): number {
  const wanted = foldText(title).trim();
  return row.findIndex((cell) => foldText(cellWords(cell)).trim() === wanted);
}

function noSuchColumn(column: string, titles: readonly Cell[]): FormatError {
  const known = titles.flatMap((cell, at) => {
    const words = cellWords(cell).trim();
    return words === '' ? [] : [`${columnLetters(at)} “${words.slice(0, 40)}”`];
  });
  return new FormatError(
    known.length === 0
      ? message('The table has no column “{column}”. It has no titles: name its columns by their letters.', {
          column,
        })
      : message('The table has no column “{column}”. It has {titles}.', { column, titles: known.join(', ') }),
  );
}
