import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../../startError.ts';

/** A server that was told to stop may still be on its way out. */
const WAIT_MS = 3000;

/**
 * Takes a folder for one server until the answer is closed. The lock is a transaction on a file beside the database,
 * which the system ends however the process does.
 * @throws StartError when another server has it
 */
export function lockFolder(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: WAIT_MS });
  try {
    lock.exec('begin exclusive');
    return lock;
  } catch {
    lock.close();
    throw new StartError(`DATA_DIR "${folder}" is in use by another Waymark server.`);
  }
}
