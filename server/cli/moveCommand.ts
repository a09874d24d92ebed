import { StartError } from '../startError.ts';
import { copyRows, requireEmpty, requireEqual } from '../storage/copy/copyRows.ts';
import { openRows } from '../storage/copy/openRows.ts';
import { openDatabase, type StorePlace } from '../storage/openDatabase.ts';

/**
 * Takes everything from one store to another, empty one, which is as before unless all of it arrived and every row was
 * read again and found the same. Answers what to print.
 * @throws StartError, also while a server uses one of the two
 */
export async function moveCommand(
  from: StorePlace,
  to: StorePlace,
  onLost: (error: Error) => void,
): Promise<string> {
  // Before anything is made: a mistyped path must not become an empty store.
  const peek = await openRows(from, 'read');
  await peek.close('drop');
  const source = await openDatabase(from, onLost);
  try {
    await source.lock(false);
    const target = await openDatabase(to, onLost);
    try {
      await target.lock(false);
      return await copy(from, to);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(from: StorePlace, to: StorePlace): Promise<string> {
  const reading = await openRows(from, 'read');
  try {
    const writing = await openRows(to, 'write');
    try {
      if (reading.migrations.join() !== writing.migrations.join())
        throw new StartError('The two stores are of different versions.');
      await requireEmpty(writing);
      const counts = await copyRows(reading, writing);
      await requireEqual(reading, writing);
      await writing.close('keep');
      const rows = [...counts].map(([table, count]) => `  ${table}: ${count}`);
      return ['Moved, and every row read again and found the same:', ...rows].join('\n');
    } catch (error) {
      await writing.close('drop').catch(() => {});
      throw error;
    }
  } finally {
    await reading.close('drop');
  }
}
