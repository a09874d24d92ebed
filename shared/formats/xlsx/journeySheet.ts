import { headerShape, type JourneyHeader } from '../../journey/header.ts';
import { message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import { cellWords, type Cell } from '../table/cell.ts';
import { readValue, UNREADABLE } from '../table/recordValue.ts';
import type { Sheet, WrittenCell, WrittenSheet } from './workbook.ts';

/** What the first sheet says in its first row, by which a workbook of Waymark's own is known. */
const FORMAT = 'Waymark journey';

/** Raised when a workbook of today could no longer be read as one of then. */
const VERSION = 1;

const NAME = 'Journey';

/** The fields of a journey by their names in the sheet; an owner has two. */
const FIELDS: readonly (readonly [title: string, field: Exclude<keyof JourneyHeader, 'owner'>])[] = [
  ['Title', 'title'],
  ['Persona', 'persona'],
  ['Goal', 'goal'],
  ['Scenario', 'scenario'],
  ['Notes', 'notes'],
  ['State', 'state'],
  ['Review on', 'reviewOn'],
  ['Locked', 'isLocked'],
  ['Counterpart', 'counterpart'],
];

/** Writes what a journey says of itself as a sheet of names and values. */
export function writeJourneySheet(header: JourneyHeader): WrittenSheet {
  return {
    name: NAME,
    columns: [
      { title: 'Field', width: 16 },
      { title: 'Value', width: 80 },
    ],
    rows: [
      ['Format', FORMAT],
      ['Version', VERSION],
      ...FIELDS.map(([title, field]): WrittenCell[] => [title, cellOf(field, header[field])]),
      ['Owner', header.owner?.name ?? null],
      ['Owner ID', header.owner?.person ?? null],
    ],
  };
}

/** Whether a workbook is one of Waymark's own. */
export function isOwnWorkbook(sheets: readonly Sheet[]): boolean {
  return valuesIn(sheets).get('Format')?.cell === FORMAT;
}

/**
 * Reads what a journey says of itself.
 * @throws FormatError
 */
export function readJourneySheet(sheets: readonly Sheet[]): JourneyHeader {
  const values = valuesIn(sheets);
  const version = values.get('Version')?.cell;
  if (typeof version === 'number' && version > VERSION)
    throw new FormatError(
      message('This file was written by a newer Waymark (version {version}; this one reads up to {most}).', {
        version,
        most: VERSION,
      }),
    );
  const fields: Record<string, unknown> = {};
  for (const [title, field] of FIELDS) {
    const { cell = null, row = 0 } = values.get(title) ?? {};
    const value = readValue<unknown>(headerShape[field], cell);
    if (value === UNREADABLE)
      throw new FormatError(
        message('Sheet “{sheet}”, row {row}: {why}', {
          sheet: NAME,
          row,
          why: message('“{word}” does not belong in “{field}”.', { word: cellWords(cell), field: title }),
        }),
        { line: row, column: 2 },
      );
    fields[field] = value;
  }
  const owner = { name: cellWords(values.get('Owner')?.cell), person: values.get('Owner ID')?.cell ?? null };
  return { ...fields, owner: headerShape.owner.read(owner) } as JourneyHeader;
}

function valuesIn(
  sheets: readonly Sheet[],
): ReadonlyMap<string, { readonly cell: Cell; readonly row: number }> {
  const rows = sheets.find(({ name }) => name === NAME)?.rows ?? [];
  return new Map(
    rows.map(([title, cell], index) => [cellWords(title).trim(), { cell: cell ?? null, row: index + 1 }]),
  );
}

function cellOf(field: string, value: string | boolean | null): WrittenCell {
  if (typeof value === 'boolean') return value ? 'yes' : null;
  return field === 'reviewOn' && value !== null ? { day: value } : value;
}
