import * as Y from 'yjs';
import { REMOVED, type JourneyDocument } from './journeyDocument.ts';

/** One person's undo manager: takes back what was written through this document object, and nothing of anybody else's. */
export function undoManagerOf(document: JourneyDocument, captureTimeout: number): Y.UndoManager {
  return new Y.UndoManager(document.roots(), {
    trackedOrigins: new Set([document.origin]),
    captureTimeout,
    deleteFilter: mayDelete,
  });
}

/**
 * Two people set one field at once, and the one whose value won undoes. Yjs cannot go back past the other's value, and
 * would delete the field: a card that two people moved would be nowhere. So the value stays [U2]. A removal does go
 * back, because showing a record again loses nothing.
 */
function mayDelete(item: Y.Item): boolean {
  if (item.parentSub === null || item.parentSub === REMOVED || item.right !== null) return true;
  for (let own = item; own.left !== null; own = own.left) {
    if (!Y.compareIDs(own.origin, own.left.lastId)) return false;
    if (own.left.id.client !== item.id.client) return true;
  }
  return true;
}
