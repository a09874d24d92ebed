import { purgeRemoved } from '../../shared/document/purgeRemoved.ts';
import type { LoadParts } from './loadDocument.ts';
import type { Room } from './room.ts';

/** How long what somebody removed can still be brought back, in milliseconds. */
const KEPT_REMOVED_MS = 30 * 24 * 60 * 60 * 1000;

/** Takes out for good what was removed long ago. Only while nobody is in, who could have it in their hands. */
export async function purge({ logger }: LoadParts, room: Room, now: number): Promise<void> {
  let purged = 0;
  try {
    await room.edit((document) => {
      purged = purgeRemoved(document, now - KEPT_REMOVED_MS);
    });
    if (purged > 0) logger.info({ journey: room.journey, purged }, 'purged what was removed long ago');
  } catch (error) {
    logger.warn({ err: error, journey: room.journey }, 'a journey could not be purged');
  }
}
