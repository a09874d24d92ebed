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

/** What the thread says: the file, or the picture that it needs to go on. */
export type ExportMessage = { readonly file: Uint8Array } | { readonly wanted: string };

/** What it is answered. */
export interface PictureAnswer {
  readonly id: string;
  readonly bytes: Uint8Array | null;
}

/** Far more than the largest journey needs in any format. */
const MAX_MS = 60_000;
const MAX_MEMORY_MB = 1024;

/**
 * Writes a file in a thread of its own, so that a poster of thousands of cards keeps nobody waiting. `null` for one that
 * takes more time or memory than anybody gets.
 */
export async function exportInThread(
  task: ExportTask,
  picture: ExportMeans['picture'],
): Promise<Uint8Array | null> {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  const late = AbortSignal.timeout(MAX_MS);
  try {
    return await new Promise<Uint8Array | null>((resolve, reject) => {
      late.addEventListener('abort', () => resolve(null));
      worker.on('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
        else reject(error);
      });
      worker.on('message', (message: ExportMessage) => {
        if ('file' in message) resolve(message.file);
        else
          picture(message.wanted).then((bytes) => {
            const answer: PictureAnswer = { id: message.wanted, bytes };
            worker.postMessage(answer);
          }, reject);
      });
    });
  } finally {
    await worker.terminate();
  }
}
