/** What a column of either store holds. */
export type Value = string | number | null | Uint8Array;

/** The values of a row, in the order of its table's columns. */
export type Row = readonly Value[];

/** A table with its columns and those of its primary key, each by name. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** A whole store as rows, for moving and backing up: one transaction from the opening to the end. */
export interface RowStore {
  /** Every table but those of the migrations; what a table refers to comes before it. */
  readonly tables: readonly Table[];
  /** The migrations that ran, in order. */
  readonly migrations: readonly string[];
  /** The rows of a table by its key, the same order in both stores; a few at a time. */
  read(table: Table): AsyncIterable<readonly Row[]>;
  insert(table: Table, rows: readonly Row[]): Promise<void>;
  /** Ends the transaction: what was inserted is on disk, all of it or nothing. */
  close(outcome: 'keep' | 'drop'): Promise<void>;
}

/** What is in memory at a time: so many rows, or as few as make so many bytes; one picture may be megabytes. */
export const ROWS_AT_ONCE = 200;
export const BYTES_AT_ONCE = 2 * 1024 * 1024;

/** The size of a row, as far as it can be large. */
export function bytesOf(row: Row): number {
  let bytes = 0;
  for (const value of row) {
    if (typeof value === 'string') bytes += value.length;
    else if (value instanceof Uint8Array) bytes += value.length;
  }
  return bytes;
}

/** The tables that say which migrations ran. */
export function isOfMigrations(table: string): boolean {
  return table.startsWith('kysely_');
}
