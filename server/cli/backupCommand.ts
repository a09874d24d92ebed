import { existsSync } from 'node:fs';
import { StartError } from '../startError.ts';
import { writeBackup } from '../storage/copy/backupFile.ts';
import { openRows } from '../storage/copy/openRows.ts';
import type { StorePlace } from '../storage/openDatabase.ts';

/**
 * Writes everything in a store, as of one moment, to a new file; servers may run meanwhile. Answers what to print.
 * @throws StartError
 */
export async function backupCommand(place: StorePlace, file: string, now: () => Date): Promise<string> {
  if (existsSync(file)) throw new StartError(`There is a file ${file} already; it was left as it is.`);
  const store = await openRows(place, 'read');
  try {
    const madeAt = now().toISOString();
    const { migrations } = store;
    const rows = await writeBackup(file, store, { format: 'waymark-backup', version: 1, migrations, madeAt });
    return `Backed up ${rows} rows, as of ${madeAt}, to ${file}`;
  } finally {
    await store.close('drop');
  }
}
