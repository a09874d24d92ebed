import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Id } from '../../shared/journey/id.ts';
import { must } from '../../shared/journey/must.ts';
import type { JourneyConnection } from './connectJourney.ts';
import { openEditJournal } from './editJournal.ts';
import { followCopy, type CopyFollower } from './followCopy.ts';
import { newId } from './newId.ts';
import type { MutableStore } from './store.ts';
import { holdUnkeptEdits } from './unkeptEdits.ts';

/** The origin of edits that an earlier tab made and could hand to nobody. */
const LEFT_BEHIND = Symbol('left behind');

/**
 * Keeps a copy of a document on this device, in IndexedDB, which takes its time, and until that has an edit, in a
 * journal that is written at once. Takes in what is there from earlier, calls `onRead` after, and answers how to stop.
 */
export function openDeviceCopy(
  journeyId: Id,
  doc: Y.Doc,
  connection: Pick<JourneyConnection, 'isRemote' | 'saveStatus'>,
  isKept: MutableStore<boolean>,
  onRead: () => void,
): () => void {
  const unkept = holdUnkeptEdits(openEditJournal(storageHere(), journeyId, newId()), isKept);
  // Before the copy is opened: it stores first of all what the document has then.
  for (const update of unkept.left) Y.applyUpdate(doc, update, LEFT_BEHIND);

  let follower: CopyFollower | null = null;
  const copy = new IndexeddbPersistence(`waymark:${journeyId}`, doc);
  copy.on('synced', () => {
    const db = must(copy.db, 'database that was read');
    follower = followCopy(db, unkept);
    // When what a site has stored is cleared, its databases are shut, and writing to them would fail every edit.
    db.addEventListener('close', () => {
      follower?.stop();
      void copy.destroy();
    });
    onRead();
  });
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === copy || connection.isRemote(origin)) return;
    unkept.add(update);
    follower?.ask();
  };
  doc.on('update', onUpdate);
  const stopListening = connection.saveStatus.subscribe(() => {
    if (connection.saveStatus.get() !== 'saved') return;
    unkept.saved();
    follower?.forgive();
  });
  return () => {
    stopListening();
    doc.off('update', onUpdate);
    follower?.stop();
    unkept.stop();
  };
}

/** Reading the property throws where a browser was told to store nothing. */
function storageHere(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
