import { parentPort, workerData } from 'node:worker_threads';
import { must } from '../../shared/journey/must.ts';
import { exportMeans } from './exportMeans.ts';
import type { ExportMessage, ExportTask, PictureAnswer } from './exportInThread.ts';
import { writeExport } from './writeExport.ts';

// Writes one file; pictures are asked for where the database is.
const port = must(parentPort);
const asked = new Map<string, PromiseWithResolvers<Uint8Array | null>>();

port.on('message', ({ id, bytes }: PictureAnswer) => {
  asked.get(id)?.resolve(bytes);
});

const { format, content, options } = workerData as ExportTask;
tell({ file: await writeExport(format, content, options, exportMeans(options.locale, picture)) });

function picture(id: string): Promise<Uint8Array | null> {
  const known = asked.get(id) ?? Promise.withResolvers<Uint8Array | null>();
  if (!asked.has(id)) {
    asked.set(id, known);
    tell({ wanted: id });
  }
  return known.promise;
}

function tell(message: ExportMessage): void {
  port.postMessage(message);
}
