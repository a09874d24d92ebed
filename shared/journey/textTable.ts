/** Rows of cells, as a spreadsheet has them. */
export type Table = readonly (readonly string[])[];

/**
 * Reads text as spreadsheets copy it: lines of cells between tabs; a cell in quotes may hold tabs, line ends and doubled
 * quotes. A quote that does not close where a cell ends is a letter like any other. Empty rows and columns at the edges
 * are left out.
 */
export function readTextTable(text: string): Table {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)?.push(readCell(cell.words));
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] !== '\t') rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return trimTable(rows);
}

/** Writes a table as spreadsheets take it from the clipboard; see {@link readTextTable}. */
export function writeTextTable(table: Table): string {
  return table.map((row) => row.map((cell) => quoted(guarded(cell))).join('\t')).join('\n');
}

/** What spreadsheets would run as a formula is preceded by an apostrophe, which they take for "this is text". */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes off the apostrophe that {@link guarded} put before what looks like a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Leaves out empty rows and columns at the edges. */
export function trimTable(table: Table): Table {
  const rows = table.slice(Math.max(0, table.findIndex(isFull)), table.findLastIndex(isFull) + 1);
  const starts = rows.map((row) => row.findIndex((cell) => cell !== '')).filter((start) => start !== -1);
  const start = starts.length === 0 ? 0 : Math.min(...starts);
  return rows.map((row) => row.slice(start, row.findLastIndex((cell) => cell !== '') + 1));
}

function isFull(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}

// As in the files that are written: also behind spaces and apostrophes, and in the wide letters of East Asia.
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/;

interface RawCell {
  readonly words: string;
  /** Where what follows begins: a tab, a line end or nothing. */
  readonly end: number;
}

function plainCell(text: string, at: number): RawCell {
  const rest = /[\t\r\n]/g;
  rest.lastIndex = at;
  const end = rest.exec(text)?.index ?? text.length;
  return { words: text.slice(at, end), end };
}

function quotedCell(text: string, at: number): RawCell | null {
  if (text[at] !== '"') return null;
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    const isEnd = close + 1 === text.length || '\t\r\n'.includes(text[close + 1] ?? '');
    return isEnd ? { words: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 } : null;
  }
  return null;
}

function readCell(words: string): string {
  return unguarded(words.replaceAll(/\r\n?/g, '\n').trim());
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
