import { Worker } from 'node:worker_threads';
import type { ExportMeans } from '../../shared/formats/exportMeans.ts';
import type { ExportOptions } from '../../shared/formats/exportOptions.ts';
import type { ExportFormat } from '../../shared/formats/formats.ts';
import type { JourneyContent } from '../../shared/journey/content.ts';

/** A journey to write as a file. */
export interface ExportTask {
  readonly format: ExportFormat;
  readonly content: JourneyContent;
  readonly options: ExportOptions;
}

/** What a thread is told: what to write next, or a picture that it asked for. */
export type ExportOrder =
  | { readonly task: ExportTask }
  | { readonly picture: string; readonly bytes: Uint8Array | null };

/** What it says: the file, or the picture that it needs to go on. */
export type ExportMessage = { readonly file: Uint8Array } | { readonly wanted: string };

/** Far more than the largest journey needs in any format. */
const MAX_MS = 60_000;
const MAX_MEMORY_MB = 1024;
/** How long a thread waits for the next file: a preview is written anew with every choice, and fonts are read by then. */
const IDLE_MS = 30_000;

/**
 * Writes files in threads of their own, so that a poster of thousands of cards keeps nobody waiting. How many at a time is
 * for the caller to say.
 */
export class ExportThreads {
  readonly #idle = new Map<Worker, NodeJS.Timeout>();

  /** Writes a file; `null` for one that takes more time or memory than anybody gets. */
  async write(task: ExportTask, picture: ExportMeans['picture']): Promise<Uint8Array | null> {
    const worker = this.#take();
    let file: Uint8Array | null = null;
    try {
      file = await writtenBy(worker, task, picture);
      return file;
    } finally {
      // One that failed may hold anything at all.
      if (file === null) await worker.terminate();
      else this.#keep(worker);
    }
  }

  /** Lets go of the threads that wait. */
  async stop(): Promise<void> {
    await Promise.all([...this.#idle.keys()].map((worker) => this.#dismiss(worker)));
  }

  #take(): Worker {
    const [waiting] = this.#idle.keys();
    if (waiting !== undefined) {
      clearTimeout(this.#idle.get(waiting));
      this.#idle.delete(waiting);
      waiting.ref();
      return waiting;
    }
    const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    });
    // Also while nobody waits for it: without a listener its end would end the process.
    worker.on('error', () => void this.#dismiss(worker));
    return worker;
  }

  #keep(worker: Worker): void {
    const timer = setTimeout(() => void this.#dismiss(worker), IDLE_MS).unref();
    this.#idle.set(worker, timer);
    worker.unref();
  }

  async #dismiss(worker: Worker): Promise<void> {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    await worker.terminate();
  }
}

async function writtenBy(
  worker: Worker,
  task: ExportTask,
  picture: ExportMeans['picture'],
): Promise<Uint8Array | null> {
  const tell = (order: ExportOrder): void => worker.postMessage(order);
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array | null>();
  const fail = (error: Error): void => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
    else reject(error);
  };
  const hear = (message: ExportMessage): void => {
    if ('file' in message) resolve(message.file);
    else
      picture(message.wanted).then((bytes) => {
        tell({ picture: message.wanted, bytes });
      }, reject);
  };
  const late = setTimeout(() => resolve(null), MAX_MS);
  worker.on('error', fail);
  worker.on('message', hear);
  tell({ task });
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    worker.off('error', fail);
    worker.off('message', hear);
  }
}
