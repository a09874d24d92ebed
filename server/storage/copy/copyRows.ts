import { StartError } from '../../startError.ts';
import type { Row, RowStore, Table, Value } from './rowStore.ts';

/** How many rows each table has. */
export type RowCounts = ReadonlyMap<string, number>;

/** @throws StartError unless nobody has ever used a store */
export async function requireEmpty(store: RowStore): Promise<void> {
  for (const table of store.tables) {
    for await (const rows of store.read(table))
      if (rows.length > 0) throw new StartError('The store to write to is not empty; nothing was changed.');
  }
}

/** Copies all rows of one store to another, which has the same tables. */
export async function copyRows(from: RowStore, to: RowStore): Promise<RowCounts> {
  const counts = new Map<string, number>();
  for (const table of to.tables) {
    counts.set(table.name, 0);
    for await (const rows of from.read(sameTable(from, table))) {
      await to.insert(table, rows);
      counts.set(table.name, (counts.get(table.name) ?? 0) + rows.length);
    }
  }
  return counts;
}

/** Reads two stores side by side. @throws StartError at the first row that differs */
export async function requireEqual(one: RowStore, other: RowStore): Promise<void> {
  for (const table of one.tables) {
    const [left, right] = [rowsOf(one, table), rowsOf(other, sameTable(other, table))];
    for (let number = 1; ; number++) {
      const [a, b] = [await left.next(), await right.next()];
      if (a.done === true && b.done === true) break;
      if (a.done === true || b.done === true || !areEqual(a.value, b.value))
        throw new StartError(`Row ${number} of table ${table.name} is not the same in both stores.`);
    }
  }
}

async function* rowsOf(store: RowStore, table: Table): AsyncGenerator<Row, void> {
  for await (const rows of store.read(table)) yield* rows;
}

/** The table of the same name. @throws StartError when it has other columns: then one store is of another version */
function sameTable(store: RowStore, { name, columns }: Table): Table {
  const table = store.tables.find((one) => one.name === name);
  if (table?.columns.join() === columns.join()) return table;
  throw new StartError(`Table ${name} is not the same in both stores.`);
}

function areEqual(a: Row, b: Row): boolean {
  return a.length === b.length && a.every((value, index) => isSame(value, b[index] ?? null));
}

function isSame(a: Value, b: Value): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0;
  return a === b;
}
