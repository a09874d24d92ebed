import type { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import type { MutableStore } from './store.ts';

/** Where `y-indexeddb` keeps the updates of a document. */
const UPDATES = 'updates';

/**
 * Says of the copy on this device whether it has everything that this person did: not from each edit on until the
 * browser has stored it, which takes longer the faster one types. Answers how to stop.
 */
export function followCopy(
  copy: Pick<IndexeddbPersistence, 'db'>,
  doc: Y.Doc,
  isOwn: (origin: unknown) => boolean,
  isKept: MutableStore<boolean>,
): () => void {
  let edits = 0;
  let isAsking = false;
  let isStopped = false;
  const ask = (): void => {
    if (copy.db === null || isStopped) return;
    const asked = edits;
    isAsking = true;
    // Transactions on one store take turns: once this one is through, so is all that was written before it.
    const turn = copy.db.transaction([UPDATES], 'readonly');
    turn.objectStore(UPDATES).getKey(0);
    turn.addEventListener('complete', () => {
      isAsking = false;
      if (asked === edits) isKept.set(true);
      else ask();
    });
    turn.addEventListener('abort', () => {
      isAsking = false;
    });
  };
  const onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (!isOwn(origin)) return;
    edits++;
    isKept.set(false);
    if (!isAsking) ask();
  };
  ask();
  doc.on('update', onUpdate);
  return () => {
    isStopped = true;
    doc.off('update', onUpdate);
  };
}
