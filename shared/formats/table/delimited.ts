import { counted, message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { TABLE_LIMITS } from './tableLimits.ts';

/** What stands between the cells of tables that are text. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Reads a table that is text (RFC 4180, with any delimiter and line end): cells in quotes may hold delimiters, line ends
 * and doubled quotes. A quote inside a cell that does not begin with one is a letter like any other.
 * @throws FormatError for quotes that never close, and for more than any journey has
 */
export function readDelimited(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  const plain = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  for (let at = 0; at <= text.length;) {
    const { words, end } =
      text[at] === '"' ? quoted(text, at, delimiter, rows.length, row.length) : until(plain, text, at);
    row.push(words);
    cells += 1;
    if (row.length > TABLE_LIMITS.columns)
      throw new FormatError(
        message('The table has more than {most} in row {row}, which is more than a journey can have.', {
          most: counted(TABLE_LIMITS.columns, '{count} column', '{count} columns'),
          row: rows.length + 1,
        }),
      );
    if (cells > TABLE_LIMITS.cells)
      throw new FormatError(
        message('The table has more than {most}, which is more than a journey can have.', {
          most: counted(TABLE_LIMITS.cells, '{count} cell', '{count} cells'),
        }),
      );
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    if (rows.length > TABLE_LIMITS.rows)
      throw new FormatError(
        message('The table has more than {most}, which is more than a journey can have.', {
          most: counted(TABLE_LIMITS.rows, '{count} row', '{count} rows'),
        }),
      );
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // A line end at the end of the file begins no row.
    if (at >= text.length) break;
  }
  return rows;
}

/** The delimiter of a table: the one that makes the most columns, alike in its first rows. */
export function guessDelimiter(text: string): Delimiter {
  const start = text.slice(0, SAMPLE);
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = widthsOf(start, delimiter);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const score = usual > 1 ? alike * Math.min(usual, 20) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How many cells each of the first lines has, as far as quotes do not hide the delimiter. */
function widthsOf(text: string, delimiter: Delimiter): number[] {
  const bare = text
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    // The last quotes may close only behind what is looked at.
    .replace(/"[^"]*$/, '')
    .split(/\r\n|\r|\n/, 30);
  return bare.filter((line) => line.trim() !== '').map((line) => line.split(delimiter).length);
}

interface RawCell {
  readonly words: string;
  /** Where the delimiter or line end after it is, or the end of the text. */
  readonly end: number;
}

function until(stop: RegExp, text: string, at: number): RawCell {
  stop.lastIndex = at;
  const end = stop.exec(text)?.index ?? text.length;
  return { words: text.slice(at, end), end };
}

function quoted(text: string, at: number, delimiter: Delimiter, row: number, column: number): RawCell {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    const next = text[close + 1];
    if (next === undefined || next === delimiter || next === '\r' || next === '\n')
      return { words: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
    break;
  }
  throw new FormatError(
    message(
      'The table breaks off in row {row}, column {column}: its quotes do not close where the cell ends. Double each quote inside a cell in quotes.',
      { row: row + 1, column: column + 1 },
    ),
    { line: row + 1, column: column + 1 },
  );
}

const SAMPLE = 100_000;
