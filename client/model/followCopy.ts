import type { UnkeptEdits } from './unkeptEdits.ts';

/** Where `y-indexeddb` keeps the updates of a document. */
const UPDATES = 'updates';

/** Finds out what the copy on this device has. */
export interface CopyFollower {
  /** There is another edit to ask about. */
  ask(): void;
  /** The server has everything: what the copy could not store is not missed any more. */
  forgive(): void;
  stop(): void;
}

/**
 * Tells which edits the browser is through with storing; each is written in a turn of its own, which takes longer the
 * faster one types. Once it has refused one, the copy counts for nothing, since what builds on that one is of no use
 * without it.
 */
export function followCopy(db: IDBDatabase, unkept: Pick<UnkeptEdits, 'count' | 'kept'>): CopyFollower {
  let isAsking = false;
  let isWhole = true;
  let isStopped = false;
  const ask = (): void => {
    if (isAsking || isStopped || !isWhole) return;
    const asked = unkept.count();
    isAsking = true;
    // Transactions on one store take turns: once this one is through, so is all that was written before it.
    const turn = db.transaction([UPDATES], 'readonly');
    turn.objectStore(UPDATES).getKey(0);
    turn.addEventListener('complete', () => {
      isAsking = false;
      if (isWhole) unkept.kept(asked);
      if (asked !== unkept.count()) ask();
    });
    turn.addEventListener('abort', () => {
      isAsking = false;
    });
  };
  // Comes up from every transaction, and so from those that wrote: the device is full or broken.
  const onAbort = (): void => {
    isWhole = false;
  };
  db.addEventListener('abort', onAbort);
  ask();
  return {
    ask,
    forgive: () => {
      isWhole = true;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
