import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FormatError } from '../../shared/formats/formatError.ts';

/** Far more than a legal file needs; a file made to hurt ends here. */
const MAX_MS = 60_000;
const MAX_MEMORY_MB = 1024;

/**
 * What a program that reads a file answers to a task, in a thread of its own, so that a large file keeps nobody waiting.
 * @throws FormatError for a file that takes more time or memory than any needs
 */
export async function inThread<T>(program: URL, task: object): Promise<T> {
  const worker = new Worker(program, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  try {
    const [outcome] = (await once(worker, 'message', { signal: AbortSignal.timeout(MAX_MS) })) as [T];
    return outcome;
  } catch (error) {
    throw isExhausted(error) ? new FormatError('The file is too large or too deep to be read.') : error;
  } finally {
    await worker.terminate();
  }
}

function isExhausted(error: unknown): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY';
}
