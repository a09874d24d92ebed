import { StartError } from '../startError.ts';
import { readBackup, readBackupHead } from '../storage/copy/backupFile.ts';
import { requireEmpty } from '../storage/copy/copyRows.ts';
import { openRows } from '../storage/copy/openRows.ts';
import { openDatabase, type StorePlace } from '../storage/openDatabase.ts';

/**
 * Reads a backup into an empty store, all of it or nothing, and brings it to the current schema. Answers what to print.
 * @throws StartError for a file that is not whole, a store that is not empty, and one that a server uses
 */
export async function restoreCommand(
  place: StorePlace,
  file: string,
  onLost: (error: Error) => void,
): Promise<string> {
  const { migrations, madeAt } = await readBackupHead(file);
  const last = migrations.at(-1);
  if (last === undefined) throw new StartError(`${file} is of no version that is known.`);
  const database = await openDatabase(place, onLost, last);
  let rows: number;
  try {
    await database.lock(false);
    rows = await fill(place, file);
  } finally {
    await database.close();
  }
  await (await openDatabase(place, onLost)).close();
  return `Restored ${rows} rows, as of ${madeAt}`;
}

async function fill(place: StorePlace, file: string): Promise<number> {
  const store = await openRows(place, 'write');
  try {
    await requireEmpty(store);
    const rows = await readBackup(file, store);
    await store.close('keep');
    return rows;
  } catch (error) {
    await store.close('drop').catch(() => {});
    throw error;
  }
}
