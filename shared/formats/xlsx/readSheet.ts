import { counted, message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { columnIndex, type Cell } from '../table/cell.ts';
import { TABLE_LIMITS } from '../table/tableLimits.ts';
import { readCellText } from './cellText.ts';
import type { CellFormat } from './readCellFormats.ts';
import { attributeOf, scanXml } from './scanXml.ts';
import { dayOfSerial } from './serialDay.ts';

interface SheetMeans {
  readonly name: string;
  readonly shared: readonly string[];
  readonly formatOf: (style: number) => CellFormat;
  readonly since1904: boolean;
  readonly cellsLeft: number;
  readonly lettersLeft: number;
}

/** The cells of a sheet, and which of its rows and columns are hidden. */
export interface ReadSheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How many letters its cells have together. */
  readonly letters: number;
}

/**
 * Reads the cells of one sheet, also those that are hidden.
 * @throws FormatError as soon as it has more rows, columns or cells than any journey
 */
export function readSheet(xml: string, means: SheetMeans): ReadSheet {
  const rows: Cell[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let isRowHidden = false;
  let rowNumber = -1;
  let column = -1;
  let cells = 0;
  let letters = 0;
  let cell = { type: '', style: 0, value: '', text: '' };
  let reading: 'value' | 'text' | null = null;
  let isSpoken = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = attributeOf(attributes, 'r');
        rowNumber = number === null ? rowNumber + 1 : Number(number) - 1;
        column = -1;
        isRowHidden = isHidden(attributes);
      } else if (name === 'col' && isHidden(attributes)) {
        const last = Math.min(Number(attributeOf(attributes, 'max') ?? 0), TABLE_LIMITS.columns);
        const first = Math.max(1, Number(attributeOf(attributes, 'min') ?? 1));
        for (let at = first; at <= last; at += 1) hiddenColumns.add(at - 1);
      } else if (name === 'c') {
        column = columnAt(attributeOf(attributes, 'r'), column);
        cell = {
          type: attributeOf(attributes, 't') ?? 'n',
          style: Number(attributeOf(attributes, 's') ?? 0),
          value: '',
          text: '',
        };
      } else if (name === 'v') reading = 'value';
      else if (name === 't') reading = isSpoken ? null : 'text';
      else if (name === 'rPh') isSpoken = true;
    },
    close: (name) => {
      reading = null;
      if (name === 'rPh') isSpoken = false;
      if (name !== 'c') return;
      const value = valueOf(cell, means);
      if (value === null || value === '') return;
      const row = rowAt(rows, rowNumber, means.name);
      if (column >= TABLE_LIMITS.columns)
        throw tooMuch(means.name, counted(TABLE_LIMITS.columns, '{count} column', '{count} columns'));
      cells += Math.max(0, column + 1 - row.length);
      if (cells > means.cellsLeft)
        throw tooMuch(means.name, counted(TABLE_LIMITS.cells, '{count} cell', '{count} cells'));
      letters += typeof value === 'string' ? value.length : 0;
      if (letters > means.lettersLeft)
        throw tooMuch(means.name, counted(TABLE_LIMITS.letters, '{count} letter', '{count} letters'));
      while (row.length < column) row.push(null);
      row[column] = value;
      if (isRowHidden) hiddenRows.add(rowNumber);
    },
    words: (words) => {
      if (reading !== null) cell[reading] += words;
    },
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    rows,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns].filter((at) => at < width),
    letters,
  };
}

function isHidden(attributes: string): boolean {
  return ['1', 'true'].includes(attributeOf(attributes, 'hidden') ?? '');
}

/** Rows are made when something is in them: some programs write a million empty ones. */
function rowAt(rows: Cell[][], at: number, sheet: string): Cell[] {
  if (at >= TABLE_LIMITS.rows)
    throw tooMuch(sheet, counted(TABLE_LIMITS.rows, '{count} row', '{count} rows'));
  while (rows.length <= at) rows.push([]);
  return rows[at] ?? [];
}

function columnAt(place: string | null, before: number): number {
  const letters = /^[A-Za-z]{1,3}/.exec(place ?? '')?.[0];
  return letters === undefined ? before + 1 : columnIndex(letters);
}

function valueOf(
  {
    type,
    style,
    value,
    text,
  }: { readonly type: string; readonly style: number; readonly value: string; readonly text: string },
  { shared, formatOf, since1904 }: SheetMeans,
): Cell {
  if (type === 's') return shared[Number(value)] ?? null;
  if (type === 'inlineStr') return readCellText(text);
  if (type === 'str') return readCellText(value);
  if (type === 'b') return value === '' ? null : value === '1' || value === 'true';
  if (type === 'd') return value.slice(0, 10);
  // What went wrong in a formula, such as `#REF!`, says nothing of a journey.
  if (type === 'e' || value.trim() === '') return null;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  const format = formatOf(style);
  // A share is what its cell shows: 85 %, not 0.85.
  if (format === 'percent') return `${Number((number * 100).toPrecision(12))} %`;
  return (format === 'date' ? dayOfSerial(number, { since1904 }) : null) ?? number;
}

function tooMuch(sheet: string, most: Message): FormatError {
  return new FormatError(
    message(
      'Sheet “{sheet}” has more than {most}, which is more than a journey can have. Keep only those that are its touchpoints.',
      { sheet, most },
    ),
  );
}
