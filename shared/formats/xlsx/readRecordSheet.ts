import { collectionShapes, type CollectionName, type RecordIn } from '../../journey/collections.ts';
import type { Field } from '../../journey/field.ts';
import type { Id, NewId } from '../../journey/id.ts';
import { holdsCards, type Lane } from '../../journey/lane.ts';
import { orderAfter, readOrder } from '../../journey/order.ts';
import type { Place } from '../../journey/place.ts';
import type { Stage } from '../../journey/stage.ts';
import { message, type Message } from '../../words/message.ts';
import { FormatError } from '../formatError.ts';
import type { ImportTally } from '../importTally.ts';
import { cellWords, columnLetters, type Cell } from '../table/cell.ts';
import { readValue, UNREADABLE } from '../table/recordValue.ts';
import { SHEET_COLUMNS, SHEET_NAMES } from './sheetColumns.ts';
import type { Sheet } from './workbook.ts';

/** The records of one sheet, and the row of each. */
export interface RecordRows<C extends CollectionName> {
  readonly records: readonly RecordIn<C>[];
  readonly rows: readonly number[];
}

interface Context {
  readonly newId: NewId;
  /** How words go on that are longer than their cell. */
  readonly long: (sheet: string, id: string, column: string) => string;
  readonly tally: ImportTally;
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
}

/**
 * Reads the records of one sheet by the titles of its columns, in whatever order they are.
 * @throws FormatError
 */
export function readRecordSheet<C extends CollectionName>(
  name: C,
  sheet: Sheet | undefined,
  context: Context,
): RecordRows<C> {
  const [titles = [], ...body] = sheet?.rows ?? [];
  const columns = new Map(titles.map((title, index) => [cellWords(title).trim(), index]));
  tellUnknown(name, columns, context.tally);
  const shape: Readonly<Record<string, Field<unknown>>> = collectionShapes[name];
  const ids = new Set<string>();
  const records: Record<string, unknown>[] = [];
  const rows: number[] = [];
  const orderAt = columns.get('Order') ?? -1;
  const orderOf = orderReader(body, orderAt);
  for (const [index, row] of body.entries()) {
    if (row.every((cell) => cellWords(cell).trim() === '')) continue;
    const number = index + 2;
    const refuse = (at: number, why: Message): never => {
      const where = { sheet: SHEET_NAMES[name], row: number, cell: `${columnLetters(at)}${number}`, why };
      throw new FormatError(
        at < 0
          ? message('Sheet “{sheet}”, row {row}: {why}', where)
          : message('Sheet “{sheet}”, cell {cell}: {why}', where),
        { line: number, column: at + 1 },
      );
    };
    const written = (title: string): string => cellWords(row[columns.get(title) ?? -1]);
    const id = written('ID') === '' ? context.newId() : written('ID');
    if (id.length > 200) refuse(columns.get('ID') ?? -1, message('An ID has at most 200 characters.'));
    if (ids.has(id))
      refuse(columns.get('ID') ?? -1, message('“{id}” is the ID of another row.', { id: shown(id) }));
    ids.add(id);
    const record: Record<string, unknown> = { id };
    const parts: Record<string, Cell> = {};
    for (const column of SHEET_COLUMNS[name]) {
      if ('tell' in column || column.field === 'id') continue;
      const at = columns.get(column.title) ?? -1;
      const rest = context.long(SHEET_NAMES[name], id, column.title);
      const cell = column.title === 'Order' ? orderOf(row[orderAt] ?? null) : whole(row[at] ?? null, rest);
      const field = shape[column.field];
      if (field === undefined) parts[column.field] = cell;
      else {
        const value = readValue(field, cell);
        if (value === UNREADABLE)
          refuse(
            at,
            message('“{word}” does not belong in “{field}”.', {
              word: shown(cellWords(cell)),
              field: column.title,
            }),
          );
        record[column.field] = value;
      }
    }
    if ('owner.name' in parts) record['owner'] = ownerOf(parts);
    if ('place.order' in parts) record['place'] = placeOf(parts, written, context);
    if (shape['emotions'] !== undefined) record['emotions'] = {};
    records.push(record);
    rows.push(number);
  }
  return { records: records as unknown as RecordIn<C>[], rows };
}

/** By ids, or, in rows that somebody added, by names. */
function placeOf(
  parts: Readonly<Record<string, Cell>>,
  written: (title: string) => string,
  { stages, lanes }: Context,
): Place {
  const named = (list: readonly { readonly id: Id; readonly name: string }[], title: string): Id =>
    list.find(({ name }) => name.trim().toLowerCase() === written(title).trim().toLowerCase())?.id ?? '';
  return {
    stage: cellWords(parts['place.stage']) || named(stages, 'Stage'),
    lane: cellWords(parts['place.lane']) || named(lanes.filter(holdsCards), 'Lane'),
    order: readOrder(parts['place.order']),
  };
}

function ownerOf(parts: Readonly<Record<string, Cell>>): unknown {
  const person = parts['owner.person'] ?? null;
  return OWNER.read({
    name: cellWords(parts['owner.name']),
    person: person === null ? null : cellWords(person),
  });
}

const OWNER = collectionShapes.cards.owner;

/**
 * Tells the order key of each row as it is written; rows that somebody added have none, and come after all others, in the
 * order of the sheet.
 */
function orderReader(body: readonly (readonly Cell[])[], column: number): (cell: Cell) => string {
  const written = body.map((row) => cellWords(row[column])).filter((order) => order !== '');
  let last = written.map(readOrder).toSorted().at(-1) ?? null;
  return (cell) => {
    if (cell !== null) return cellWords(cell);
    last = orderAfter(last);
    return last;
  };
}

function tellUnknown(name: CollectionName, columns: ReadonlyMap<string, number>, tally: ImportTally): void {
  const known = new Set(SHEET_COLUMNS[name].map(({ title }) => title));
  for (const title of columns.keys())
    if (title !== '' && !known.has(title))
      tally.drop(message('Columns of “{sheet}” that are not Waymark’s', { sheet: SHEET_NAMES[name] }), title);
}

function whole(cell: Cell, rest: string): Cell {
  return rest === '' ? cell : cellWords(cell) + rest;
}

function shown(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60)}…`;
}
