import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { StartError } from '../../startError.ts';
import { compiled, logTo, type Database, type OnQuery } from '../database.ts';
import type { Schema } from '../schema.ts';
import { lockFolder } from './lockFolder.ts';
import { sqliteDialect } from './sqliteDialect.ts';
import { SqliteThread } from './sqliteThread.ts';

/**
 * Opens the embedded database in a folder, which is made if there is none.
 * @throws StartError when the folder or file cannot be used.
 */
export async function openSqlite(folder: string, onQuery?: OnQuery): Promise<Database> {
  try {
    makeFolder(folder);
    const file = join(folder, 'waymark.sqlite');
    // It holds the key that signs sessions: nobody else on the machine may read it, nor what SQLite keeps beside it,
    // which gets the same rights. Those of a file that is there already are for its owner to say.
    closeSync(openSync(file, 'a', 0o600));
    const thread = new SqliteThread(file);
    const queries = new Kysely<Schema>({ dialect: sqliteDialect(() => thread), ...logTo(onQuery) });
    // A thread of its own, made when it is first asked something.
    const reports = new Kysely<Schema>({
      dialect: sqliteDialect(() => new SqliteThread(file)),
      ...logTo(onQuery),
    });
    await queries.selectNoFrom((of) => of.lit(1).as('one')).execute();
    let lock: DatabaseSync | null = null;
    return {
      kind: 'sqlite',
      queries,
      reports,
      schema: queries,
      commit: async (all) => {
        const results = await thread.run(all.map(compiled), true);
        return results.map(({ rows }) => rows);
      },
      lock: () => {
        lock = lockFolder(folder);
        return Promise.resolve();
      },
      close: async () => {
        await reports.destroy();
        await queries.destroy();
        lock?.close();
      },
    };
  } catch (error) {
    throw new StartError(
      `DATA_DIR "${folder}" cannot be used: ${error instanceof Error ? error.message : 'unknown error'}`,
    );
  }
}

/** One level at a time: where nothing can be made, such as in /proc, Node's own way of making all of them never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
