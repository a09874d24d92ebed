import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/** What says that a file may be written, but nothing beside it, or not moved into its place. */
const ONLY_IN_PLACE = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ENAMETOOLONG']);

/**
 * Writes a file wholly or not at all, also when the disk is full or the program is stopped: what was there before stays until
 * then. Pipes and devices take the bytes as they come.
 * @throws the error of the file system
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // The file behind a link, so that the link stays one.
  const place = await realpath(file).catch(() => file);
  const there = await stat(place).catch(() => null);
  if (there !== null) await access(place, constants.W_OK);
  if (there?.isFile() === false) {
    await writeFile(place, bytes);
    return;
  }
  try {
    await writeBeside(place, bytes, there?.mode ?? null);
  } catch (error) {
    if (there === null || !ONLY_IN_PLACE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await writeFile(place, bytes);
  }
}

async function writeBeside(place: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const beside = `${place}.${randomBytes(4).toString('hex')}.part`;
  const handle = await open(beside, 'wx');
  try {
    try {
      await handle.writeFile(bytes);
      if (mode !== null) await handle.chmod(mode);
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
