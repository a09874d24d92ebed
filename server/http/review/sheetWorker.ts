import { parentPort, workerData } from 'node:worker_threads';
import { writeSheetCsv } from '../../../shared/formats/csv/writeSheetCsv.ts';
import type { WrittenCell } from '../../../shared/formats/xlsx/workbook.ts';
import { writeWorkbook } from '../../../shared/formats/xlsx/writeWorkbook.ts';
import { must } from '../../../shared/journey/must.ts';
import { packing } from '../../journeys/packing.ts';
import type { SheetRows, SheetTask } from './sheetInThread.ts';

// Gathers rows, and writes them as one file when the last have come.
const port = must(parentPort);
const { format, name, columns, locale } = workerData as SheetTask;
const rows: (readonly WrittenCell[])[] = [];

port.on('message', (batch: SheetRows) => {
  if (batch !== null) {
    for (const row of batch) rows.push(row);
    return;
  }
  const sheet = { name, columns, rows };
  const file =
    format === 'csv'
      ? new TextEncoder().encode(writeSheetCsv(sheet, locale))
      : writeWorkbook([sheet], new Date(), packing);
  port.postMessage(file);
});
