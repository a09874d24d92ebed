import { Worker } from 'node:worker_threads';
import type { WrittenCell, WrittenColumn } from '../../../shared/formats/xlsx/workbook.ts';

/** What the thread is to write. */
export interface SheetTask {
  readonly format: SheetFormat;
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** A BCP 47 tag: tables of text are written as spreadsheets of that language open them. */
  readonly locale: string;
}

export const SHEET_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type SheetFormat = keyof typeof SHEET_FORMATS;

/** Rows on their way to the thread; `null` is the end, after which it answers with the file. */
export type SheetRows = readonly (readonly WrittenCell[])[] | null;

const MAX_MS = 60_000;
const MAX_MEMORY_MB = 1024;

/** Writes a sheet in a thread of its own, from rows that come in batches. @throws when it takes more time or memory than anybody gets */
export async function sheetInThread(
  task: SheetTask,
  batches: AsyncIterable<NonNullable<SheetRows>>,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./sheetWorker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  const file = new Promise<Uint8Array>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    AbortSignal.timeout(MAX_MS).addEventListener('abort', () => {
      reject(new Error('The sheet took too long.'));
    });
  });
  // It may fail while rows are still being read.
  file.catch(() => {});
  const send = (rows: SheetRows): void => {
    worker.postMessage(rows);
  };
  try {
    for await (const rows of batches) send(rows);
    send(null);
    return await file;
  } finally {
    await worker.terminate();
  }
}
