import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { StartError } from '../../startError.ts';
import {
  BYTES_AT_ONCE,
  bytesOf,
  isOfMigrations,
  ROWS_AT_ONCE,
  type Row,
  type RowStore,
  type Table,
  type Value,
} from './rowStore.ts';

/**
 * The rows of the embedded database in a folder, which a server may go on using while they are only read.
 * @throws StartError when there is none, or none that can be used
 */
export function openSqliteRows(folder: string, mode: 'read' | 'write'): RowStore {
  const file = join(folder, 'waymark.sqlite');
  if (!existsSync(file)) throw new StartError(`There is no store in ${folder}.`);
  const { database, tables, migrations } = begin(folder, file, mode);
  return {
    tables,
    migrations,
    // oxlint-disable-next-line typescript/require-await -- the other store waits
    async *read({ name, columns, key }) {
      const rows = database
        .prepare(
          `select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`,
        )
        .iterate();
      let some: Row[] = [];
      let bytes = 0;
      for (const named of rows) {
        const row = columns.map((column) => named[column] as Value);
        some.push(row);
        bytes += bytesOf(row);
        if (some.length < ROWS_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
        yield some;
        [some, bytes] = [[], 0];
      }
      if (some.length > 0) yield some;
    },
    insert: ({ name, columns }, rows) => {
      const places = columns.map(() => '?').join(', ');
      const statement = database.prepare(
        `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) values (${places})`,
      );
      for (const row of rows) statement.run(...(row as readonly SQLInputValue[]));
      return Promise.resolve();
    },
    close: (outcome) => {
      database.exec(outcome === 'keep' ? 'commit' : 'rollback');
      database.close();
      return Promise.resolve();
    },
  };
}

/** Anything may lie under this name. */
function begin(folder: string, file: string, mode: 'read' | 'write') {
  try {
    const database = new DatabaseSync(file, {
      readOnly: mode === 'read',
      timeout: 5000,
      enableForeignKeyConstraints: true,
    });
    database.exec(mode === 'read' ? 'begin' : 'pragma synchronous = full; begin immediate');
    const ran = database.prepare('select name from kysely_migration order by name').all();
    return { database, tables: tablesOf(database), migrations: ran.map(({ name }) => name as string) };
  } catch (error) {
    throw new StartError(
      `The store in ${folder} cannot be used: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
  }
}

/** In the order in which they were made: a table can refer only to those that there were. */
function tablesOf(database: DatabaseSync): Table[] {
  const names = database
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by rowid",
    )
    .all()
    .map(({ name }) => name as string);
  return names
    .filter((name) => !isOfMigrations(name))
    .map((name) => {
      const columns = database.prepare('select name, pk from pragma_table_info(?)').all(name) as {
        name: string;
        pk: number;
      }[];
      const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
      return {
        name,
        columns: columns.map((column) => column.name).toSorted(),
        key: key.map((one) => one.name),
      };
    });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
