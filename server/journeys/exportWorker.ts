import { parentPort } from 'node:worker_threads';
import { must } from '../../shared/journey/must.ts';
import { exportMeans } from './exportMeans.ts';
import type { ExportMessage, ExportOrder, ExportTask } from './exportThreads.ts';
import { writeExport } from './writeExport.ts';

// Writes one file after the other; pictures are asked for where the database is.
const port = must(parentPort);
let asked = new Map<string, PromiseWithResolvers<Uint8Array | null>>();

port.on('message', (order: ExportOrder) => {
  if ('picture' in order) asked.get(order.picture)?.resolve(order.bytes);
  // Whatever goes wrong ends the thread, and whoever waits for the file hears of it.
  else void write(order.task);
});

async function write({ format, content, options }: ExportTask): Promise<void> {
  asked = new Map();
  tell({ file: await writeExport(format, content, options, await exportMeans(options.locale, picture)) });
}

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
