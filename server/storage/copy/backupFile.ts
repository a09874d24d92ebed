import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { finished } from 'node:stream/promises';
import { StartError } from '../../startError.ts';
import type { Row, RowStore, Value } from './rowStore.ts';

/*
 * A backup is lines of JSON, compressed: what it is; then rows, a few of one table a line; and last how many lines there
 * were and the SHA-256 of all before, so that a file that was cut off or damaged is known for what it is.
 */

/** The first line. */
export interface BackupHead {
  readonly format: 'waymark-backup';
  readonly version: 1;
  /** Names of the migrations that made the tables. */
  readonly migrations: readonly string[];
  readonly madeAt: string;
}

interface RowsLine {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JsonValue[])[];
}

interface LastLine {
  readonly lines: number;
  readonly sha256: string;
}

/** A column as JSON: bytes as base64 in an object of their own. */
type JsonValue = string | number | null | { readonly base64: string };

/** Writes all rows of a store to a file, under its name only once it is whole and on disk; answers how many rows. */
export async function writeBackup(file: string, store: RowStore, head: BackupHead): Promise<number> {
  const partial = `${file}.partial`;
  const zip = createGzip();
  const written = finished(zip.pipe(createWriteStream(partial, { mode: 0o600 })));
  const hash = createHash('sha256');
  let [lines, count] = [0, 0];
  const write = async (line: object): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    lines += 1;
    if (!zip.write(text)) await Promise.race([once(zip, 'drain'), written]);
  };
  try {
    await write(head);
    for (const table of store.tables) {
      for await (const rows of store.read(table)) {
        await write({ table: table.name, columns: table.columns, rows: rows.map((row) => row.map(toJson)) });
        count += rows.length;
      }
    }
    const last: LastLine = { lines, sha256: hash.digest('hex') };
    zip.end(`${JSON.stringify(last)}\n`);
    await written;
    await flush(partial);
    await rename(partial, file);
    return count;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The first line of a backup. @throws StartError when it is none */
export async function readBackupHead(file: string): Promise<BackupHead> {
  for await (const line of linesOf(file)) return parseHead(line, file);
  throw new StartError(`${file} is not a backup of Waymark.`);
}

/** Reads a backup into a store; answers how many rows. @throws StartError when it is not whole: then the store must be dropped */
export async function readBackup(file: string, store: RowStore): Promise<number> {
  const hash = createHash('sha256');
  let [lines, count, isWhole] = [0, 0, false];
  for await (const line of linesOf(file)) {
    const read = isWhole ? null : parseLine(line);
    if (read === null) throw damaged(file);
    if ('sha256' in read) {
      isWhole = read.lines === lines && read.sha256 === hash.digest('hex');
      if (!isWhole) throw damaged(file);
      continue;
    }
    hash.update(`${line}\n`);
    lines += 1;
    if (!('rows' in read)) continue;
    const table = store.tables.find(({ name }) => name === read.table);
    if (table?.columns.join() !== read.columns.join()) throw damaged(file);
    await store.insert(
      table,
      read.rows.map((row): Row => row.map(fromJson)),
    );
    count += read.rows.length;
  }
  if (!isWhole) throw damaged(file);
  return count;
}

async function* linesOf(file: string): AsyncGenerator<string, void> {
  const source = createReadStream(file);
  const unzip = createGunzip();
  const failed = new Promise<never>((_, reject) => {
    source.once('error', reject);
    unzip.once('error', reject);
  });
  failed.catch(() => {});
  const lines = createInterface({ input: source.pipe(unzip), crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await Promise.race([lines.next(), failed]);
      if (done === true) break;
      yield value;
    }
    // What failed in the very end shows only now.
    await Promise.race([failed, new Promise((resolve) => setImmediate(resolve))]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartError(`There is no file ${file}.`);
    if (code?.startsWith('Z_') === true) throw damaged(file);
    throw error;
  } finally {
    source.destroy();
    unzip.destroy();
  }
}

function parseHead(line: string, file: string): BackupHead {
  const head = parseLine(line);
  if (head === null || !('format' in head)) throw new StartError(`${file} is not a backup of Waymark.`);
  return head;
}

function parseLine(line: string): BackupHead | RowsLine | LastLine | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? (read as BackupHead | RowsLine | LastLine) : null;
  } catch {
    return null;
  }
}

function damaged(file: string): StartError {
  return new StartError(`${file} is damaged, or was not written to its end; nothing was restored.`);
}

function toJson(value: Value): JsonValue {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

function fromJson(value: JsonValue): Value {
  return typeof value === 'object' && value !== null
    ? Uint8Array.from(Buffer.from(value.base64, 'base64'))
    : value;
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
