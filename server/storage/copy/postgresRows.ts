import pg from 'pg';
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

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key, from 1 on; `null` when it is not in it. */
  readonly place: number | null;
}

/**
 * The rows of a PostgreSQL as of one moment, which servers may go on using while they are only read.
 * @throws StartError when there is none
 */
export async function openPostgresRows(url: string, mode: 'read' | 'write'): Promise<RowStore> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  // A connection that breaks shows in the query that runs on it.
  client.on('error', ignore);
  try {
    await client.connect();
  } catch {
    // Its own words may hold the address.
    throw new StartError(`The database at ${new URL(url).host} does not answer.`);
  }
  await client.query(
    mode === 'read'
      ? 'begin isolation level repeatable read read only'
      : 'begin isolation level read committed',
  );
  const columns = await columnsOf(client);
  if (!columns.some(({ table }) => table === 'kysely_migration')) {
    await client.end();
    throw new StartError(`There is no store in the database at ${new URL(url).host}.`);
  }
  const { rows: ran } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name collate "C"',
  );
  return {
    tables: tablesOf(columns),
    migrations: ran.map(({ name }) => name),
    async *read(table) {
      const typeOf = new Map(
        columns.filter((one) => one.table === table.name).map((one) => [one.name, one.type]),
      );
      const order = table.key.map(
        // By bytes, as the other store does; the order of a language differs from one database to the next.
        (name) => quoted(name) + (typeOf.get(name) === 'text' ? ' collate "C"' : ''),
      );
      await client.query(
        `declare rows no scroll cursor for select ${table.columns.map(quoted).join(', ')} from ${quoted(table.name)} order by ${order.join(', ')}`,
      );
      for (let count = 1; ;) {
        const { rows } = await client.query<Value[]>({ text: `fetch ${count} from rows`, rowMode: 'array' });
        if (rows.length === 0) break;
        yield rows;
        // How large rows are shows only once they are here.
        const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0) + 1;
        count = Math.max(
          1,
          Math.min(ROWS_AT_ONCE, count * 2, Math.floor((BYTES_AT_ONCE * rows.length) / bytes)),
        );
      }
      await client.query('close rows');
    },
    insert: async (table, rows) => {
      if (rows.length === 0) return;
      const width = table.columns.length;
      const places = rows.map(
        (_, row) => `(${table.columns.map((_column, column) => `$${row * width + column + 1}`).join(', ')})`,
      );
      await client.query(
        `insert into ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) values ${places.join(', ')}`,
        rows.flatMap((row: Row) =>
          row.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
        ),
      );
    },
    close: async (outcome) => {
      try {
        await client.query(outcome === 'keep' ? 'commit' : 'rollback');
      } finally {
        await client.end();
      }
    },
  };
}

/** All columns, of each table in the order in which tables were made: a table can refer only to those that there were. */
async function columnsOf(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(`
    select class.relname as table, column_.attname as name, type.typname as type,
      (select array_position(key.indkey::int2[], column_.attnum) + 1 from pg_index as key
        where key.indrelid = class.oid and key.indisprimary) as place
    from pg_class as class
      join pg_attribute as column_ on column_.attrelid = class.oid and column_.attnum > 0 and not column_.attisdropped
      join pg_type as type on type.oid = column_.atttypid
    where class.relkind = 'r' and class.relnamespace = current_schema()::regnamespace
    order by class.oid, column_.attnum`);
  return rows;
}

function tablesOf(columns: readonly Column[]): Table[] {
  const names = [...new Set(columns.map(({ table }) => table))].filter((name) => !isOfMigrations(name));
  return names.map((name) => {
    const own = columns.filter(({ table }) => table === name);
    const key = own.filter(({ place }) => place !== null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
    return { name, columns: own.map((one) => one.name).toSorted(), key: key.map((one) => one.name) };
  });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function ignore(): void {}
