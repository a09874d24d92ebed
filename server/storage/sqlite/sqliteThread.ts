import { once } from 'node:events';
import type { SQLInputValue } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { CompiledQuery } from 'kysely';
import type { WorkerAnswer, WorkerQuery, WorkerRequest, WorkerResult } from './workerMessage.ts';

interface Waiting {
  readonly resolve: (results: readonly WorkerResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** A SQLite file in a thread of its own. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #failure: Error | null = null;

  /** Opens the file, which is made if there is none; a failure to do so shows in the first query. */
  constructor(file: string) {
    this.#worker = new Worker(new URL('./sqliteWorker.ts', import.meta.url), { workerData: file });
    this.#worker.on('message', (answer: WorkerAnswer) => {
      this.#settle(answer);
    });
    this.#worker.on('error', (error) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('The database is closed.'));
    });
  }

  /** Runs queries in order: in one transaction, in one message, when `atomic`. */
  run(queries: readonly CompiledQuery[], atomic: boolean): Promise<readonly WorkerResult[]> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    const id = ++this.#lastId;
    const request: WorkerRequest = { id, queries: queries.map(toWorker), atomic };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  /** Closes the file once all that was asked before is done. */
  async close(): Promise<void> {
    if (this.#failure !== null) return;
    const exit = once(this.#worker, 'exit');
    this.#worker.postMessage('close');
    await exit;
  }

  #settle(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('results' in answer) waiting?.resolve(answer.results);
    else waiting?.reject(new Error(answer.failure));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}

function toWorker({ sql, parameters }: CompiledQuery): WorkerQuery {
  return { sql, parameters: parameters.map(toValue) };
}

function toValue(parameter: unknown): SQLInputValue {
  // A view of a larger buffer would be copied to the worker with all that surrounds it.
  if (parameter instanceof Uint8Array) return Uint8Array.from(parameter);
  return parameter as SQLInputValue;
}
