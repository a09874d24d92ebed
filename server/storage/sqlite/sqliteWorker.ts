import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '../../../shared/journey/must.ts';
import type { WorkerAnswer, WorkerQuery, WorkerRequest, WorkerResult } from './workerMessage.ts';

// The thread that owns the SQLite file: a disk that stalls keeps nobody waiting but those who asked for this write.
const MAX_STATEMENTS = 200;

const port = must(parentPort);
// Another program may be just about to make the same file: even the pragmas wait for it.
const database = new DatabaseSync(workerData as string, { timeout: 5000 });
database.exec(
  // FULL: a commit has reached the disk when it returns, whatever happens to the power then.
  'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on',
);
const statements = new Map<string, StatementSync>();

port.on('message', (request: WorkerRequest | 'close') => {
  if (request === 'close') {
    database.close();
    port.close();
  } else port.postMessage(answer(request));
});

function answer({ id, queries, atomic }: WorkerRequest): WorkerAnswer {
  try {
    return { id, results: atomic ? runAtomic(queries) : queries.map(run) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

function runAtomic(queries: readonly WorkerQuery[]): readonly WorkerResult[] {
  database.exec('begin immediate');
  try {
    const results = queries.map(run);
    database.exec('commit');
    return results;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function run({ sql, parameters }: WorkerQuery): WorkerResult {
  const statement = prepare(sql);
  if (statement.columns().length > 0) {
    const rows = statement.all(...parameters);
    return { rows, changes: rows.length };
  }
  return { rows: [], changes: Number(statement.run(...parameters).changes) };
}

/** Keeps the statements used last: the same few make up nearly all traffic. */
function prepare(sql: string): StatementSync {
  const statement = statements.get(sql) ?? database.prepare(sql);
  statements.delete(sql);
  statements.set(sql, statement);
  if (statements.size > MAX_STATEMENTS) {
    const oldest = statements.keys().next();
    if (oldest.done !== true) statements.delete(oldest.value);
  }
  return statement;
}
