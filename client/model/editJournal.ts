import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { Id } from '../../shared/journey/id.ts';

/** An edit in the journal, and the key it lies under. */
export interface JournalEntry {
  readonly key: string;
  readonly update: Uint8Array;
}

/** Where edits wait that nothing slower has stored: it is written at once, and outlives the tab. */
export interface EditJournal {
  /** What this and other tabs wrote and nobody has removed, also tabs that have died. */
  read(): JournalEntry[];
  /** Writes an edit down and answers its key, or `null` when it is too large or the device is full. */
  write(update: Uint8Array): string | null;
  remove(keys: Iterable<string>): void;
}

/** Of one edit, in bytes: what is larger holds up the page while it is written. */
const MOST_BYTES = 128 * 1024;

/**
 * The journal of a journey's edits. Each entry has a key of its own, so tabs of one person never write over each
 * other's, and writing one costs the same however many there are. `storage` is `null` where the browser allows none.
 */
export function openEditJournal(
  storage: Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> | null,
  journeyId: Id,
  tab: Id,
): EditJournal {
  const prefix = `waymark:edits:${journeyId}:`;
  let written = 0;
  return {
    read: () => {
      const entries: JournalEntry[] = [];
      const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
      for (const key of keys) {
        if (!key.startsWith(prefix)) continue;
        const update = updateIn(storage?.getItem(key) ?? '');
        if (update === null) storage?.removeItem(key);
        else entries.push({ key, update });
      }
      return entries;
    },
    write: (update) => {
      if (storage === null || update.length > MOST_BYTES) return null;
      const key = `${prefix}${tab}:${written++}`;
      try {
        storage.setItem(key, toBase64(update));
        return key;
      } catch {
        // The device is full: whoever asked says so.
        return null;
      }
    },
    remove: (keys) => {
      for (const key of keys) storage?.removeItem(key);
    },
  };
}

/** The update that an entry says, or `null` when it was not written by this program: of such an entry nothing can be made. */
function updateIn(words: string): Uint8Array | null {
  try {
    const update = fromBase64(words);
    Y.decodeUpdate(update);
    return update;
  } catch {
    return null;
  }
}
